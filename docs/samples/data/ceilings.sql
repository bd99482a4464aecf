-- Theo nguồn kinh phí và hạng mục: số đề án, số tiền đã hỗ trợ, mức trần theo luật của ngày và của tỉnh.
-- By money and item: projects, what was given, and the ceilings by the law of the day and of the province.
SELECT source, item, count(*) AS projects, sum(support_vnd) AS support,
       sum(kc_ceiling(as_of, item, total_cost_vnd, source := source, province := province)) AS ceilings,
       count(*) FILTER (WHERE kc_verdict(as_of, item, total_cost_vnd, requested := support_vnd, source := source, province := province) = 'not-satisfied') AS above,
       min(kc_provision(as_of, item, total_cost_vnd, source := source, province := province)) AS provision
FROM province
WHERE item IS NOT NULL
GROUP BY source, item
ORDER BY source, item
