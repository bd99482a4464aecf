using KhuyenCong.Domain.Tests.Reading;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>Texts of officers by their kinds: totals, preferred areas, levels of before, scans, words, bounds, tables, old fonts; what is to be said of each was written down from the law first.</summary>
public class DraftKindsTests
{
    [Theory]
    // Totals for several.
    [InlineData("Hỗ trợ ứng dụng máy móc, thiết bị tối đa 900 triệu đồng cho 03 cơ sở.", "undetermined level")]
    [InlineData("Hỗ trợ ứng dụng máy móc, thiết bị không quá 600 triệu đồng cho 3 cơ sở công nghiệp nông thôn.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, tổng không quá 600 triệu đồng/03 cơ sở.", "undetermined level")]
    [InlineData("Hỗ trợ 02 mô hình trình diễn kỹ thuật, tối đa 1.000 triệu đồng.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, không quá 200 triệu đồng/01 cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc cho từ 02 cơ sở trở lên: tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: mỗi cơ sở không quá 50% chi phí và không quá 200 triệu đồng.", "agrees machinery")]
    [InlineData("Mức hỗ trợ ứng dụng máy móc tối đa 50% chi phí nhưng không quá 200 triệu đồng cho mỗi cơ sở.", "agrees machinery")]
    [InlineData("Mức hỗ trợ ứng dụng máy móc tối đa 50% chi phí nhưng không quá 200 triệu đồng cho một cơ sở.", "agrees machinery")]
    // Preferred words elsewhere in the sentence.
    [InlineData("Ưu tiên hỗ trợ các đề án ở địa bàn khó khăn; ứng dụng máy móc tối đa 50% chi phí, không quá 250 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData(
        "Ứng dụng máy móc cho cơ sở công nghiệp nông thôn tối đa 50% chi phí, không quá 250 triệu đồng/cơ sở, trong đó ưu tiên địa bàn khó khăn.",
        "differs machinery"
    )]
    [InlineData("Để thu hút đầu tư vào khu vực khó khăn, mức hỗ trợ ứng dụng máy móc tối đa 50% chi phí, không quá 250 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc tại địa bàn khó khăn tối đa 75% chi phí, không quá 300 triệu đồng/cơ sở.", "undetermined machinery")]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, không quá 300 triệu đồng/cơ sở đối với huyện vùng cao.", "undetermined machinery")]
    [InlineData(
        "Ứng dụng máy móc: tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở; đối với địa bàn đặc biệt khó khăn không quá 300 triệu đồng/cơ sở.",
        "agrees machinery|undetermined machinery"
    )]
    [InlineData(
        "Ứng dụng máy móc: tối đa 50% chi phí, không quá 250 triệu đồng/cơ sở (riêng địa bàn khó khăn không quá 300 triệu đồng/cơ sở).",
        "differs machinery|undetermined machinery"
    )]
    [InlineData(
        "Không phân biệt địa bàn khó khăn hay không, ứng dụng máy móc được hỗ trợ tối đa 50% chi phí, không quá 250 triệu đồng/cơ sở.",
        "differs machinery"
    )]
    [InlineData("Ngoài địa bàn khó khăn, ứng dụng máy móc được hỗ trợ tối đa 50% chi phí, không quá 250 triệu đồng/cơ sở.", "differs machinery")]
    // Overseas fairs 2019.
    [InlineData("Tham gia hội chợ, triển lãm tại nước ngoài: hỗ trợ 100% chi phí thuê gian hàng.", "agrees overseas-fair-participation", "2019-06-01")]
    [InlineData("Tham gia hội chợ, triển lãm tại nước ngoài: hỗ trợ 80% chi phí thuê gian hàng.", "differs overseas-fair-participation", "2019-06-01")]
    [InlineData("Tham gia hội chợ, triển lãm tại nước ngoài: hỗ trợ 100% chi phí thuê gian hàng.", "agrees overseas-fair-participation")]
    // Sở gửi Cục.
    [InlineData("Sở Công Thương gửi Cục Công nghiệp địa phương trước ngày 30/6.", "undetermined file-with-agency")]
    [InlineData("Sở gửi Cục trước 30/6.", "undetermined file-with-agency")]
    [InlineData("Sở gửi Cục trước ngày 15/6 hằng năm để tổng hợp.", "undetermined file-with-agency")]
    [InlineData("Sở gửi Cục báo cáo trước ngày 25 hằng tháng.", "agrees monthly-report")]
    // English.
    [InlineData("The support for machinery is at most 50% of the cost but not more than VND 200 million per establishment.", "undetermined english")]
    [InlineData("Support for advanced machinery: 50% of costs, not exceeding 250 million dong/establishment.", "undetermined english")]
    // No marks.
    [InlineData("Xay dung mo hinh trinh dien ky thuat: toi da 30% chi phi nhung khong qua 500 trieu dong/mo hinh.", "agrees demonstration-model")]
    [InlineData("Muc tam ung khong vuot qua 70% tong kinh phi ho tro.", "agrees advance-limit")]
    [InlineData("San pham dat tu 70 diem tro len duoc cap Giay chung nhan.", "agrees pass-mark")]
    [InlineData("Ho so dang ky ke hoach khuyen cong quoc gia gui So Cong Thuong truoc ngay 20 thang 5.", "agrees file-with-department")]
    [InlineData("Co so cong nghiep nong thon su dung tu 30 lao dong tro len duoc uu tien.", "differs workers")]
    [InlineData("Can cu diem c khoan 2 Dieu 6 Thong tu lien tich so 26/2014/TTLT-BTC-BCT", "")]
    // OCR.
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 2O0 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 20O.000.000 đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: S0% chi phí, không quá 200 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc, thiết bị tối đa 50%\nchi phí nhưng không quá 200\ntriệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc, thiết bị tối đa 50% chi phí nhưng không quá 200 triệu\n\n- 5 -\n\nđồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc, thiết bị tối đa 50% chi phí nhưng không quá 20 0 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc, thiết bị tối đa 5 0% chi phí nhưng không quá 200 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50%chi phí,không quá 200trđ/cơ sở.", "agrees machinery")]
    [InlineData("Mức tạm ứng không quá 7O% tổng kinh phí hỗ trợ.", "undetermined advance-limit")]
    [InlineData("Sản phẩm đạt từ 7O điểm trở lên được cấp Giấy chứng nhận.", "undetermined pass-mark")]
    [InlineData("Hồ sơ đăng ký kế hoạch khuyến công quốc gia gửi Sở Công Thương trước ngày 2O tháng 5.", "undetermined file-with-department")]
    // Mixed units.
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 0,2 tỷ/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200tr/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 300tr/cơ sở.", "differs machinery")]
    [InlineData("Xây dựng, đăng ký thương hiệu: 50% chi phí, không quá 35 triệu/thương hiệu.", "agrees trademark")]
    [InlineData("Hạ tầng cụm công nghiệp: không quá 3 tỷ/cụm.", "agrees cluster-infrastructure")]
    [InlineData("Hạ tầng cụm công nghiệp: không quá 3.000.000.000 đ/CCN.", "agrees cluster-infrastructure")]
    [InlineData("Hạ tầng cụm công nghiệp: không quá 3000 triệu đồng/CCN.", "agrees cluster-infrastructure")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200.000 nghìn đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 0,5 chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50/100 chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: nửa chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: không quá 1/2 chi phí và không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    // Words only.
    [InlineData("Ứng dụng máy móc: năm mươi phần trăm chi phí, không quá hai trăm triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: năm mươi phần trăm chi phí, không quá hai trăm năm mươi triệu đồng/cơ sở.", "differs machinery")]
    [InlineData(
        "Xử lý ô nhiễm tại cụm công nghiệp: ba mươi phần trăm chi phí, không quá một tỷ năm trăm triệu đồng/cụm.",
        "agrees pollution-treatment-cluster"
    )]
    [InlineData("Xử lý ô nhiễm tại cụm công nghiệp: ba mươi phần trăm chi phí, không quá một tỷ rưỡi/cụm.", "agrees pollution-treatment-cluster")]
    [InlineData("Hạ tầng cụm công nghiệp: không quá ba tỷ đồng/cụm công nghiệp.", "agrees cluster-infrastructure")]
    [InlineData("Hạ tầng cụm công nghiệp: không quá ba nghìn triệu đồng/cụm công nghiệp.", "agrees cluster-infrastructure")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá hai trăm triệu/cơ sở.", "agrees machinery")]
    // Ranges.
    [InlineData("Xây dựng, đăng ký thương hiệu: 50% chi phí, từ 30 đến 35 triệu đồng/thương hiệu.", "differs trademark")]
    [InlineData("Xây dựng, đăng ký thương hiệu: từ 30% đến 50% chi phí, không quá 35 triệu đồng/thương hiệu.", "differs trademark")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, từ 100 - 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 30-50% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    // Negations.
    [InlineData("Ứng dụng máy móc: không vượt quá 50% chi phí, không vượt 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: ít nhất 50% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, tối thiểu 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không dưới 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không ít hơn 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, nhỏ hơn hoặc bằng 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: ≤ 50% chi phí, ≤ 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: < 50% chi phí, < 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: ≥ 50% chi phí, ≤ 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: dưới 50% chi phí, dưới 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: trên 50% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, mức trần 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, mức sàn 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Không hỗ trợ quá 50% chi phí và quá 200 triệu đồng/cơ sở đối với ứng dụng máy móc.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: không hạn chế mức hỗ trợ.", "")]
    // Old texts quoted.
    [InlineData(
        "Trước đây, theo Thông tư liên tịch số 125/2009/TTLT-BTC-BCT, ứng dụng máy móc được hỗ trợ tối đa 50% chi phí, không quá 75 triệu đồng/cơ sở.",
        "undetermined level"
    )]
    [InlineData(
        "Theo quy định cũ, ứng dụng máy móc được hỗ trợ tối đa 50% chi phí, không quá 75 triệu đồng/cơ sở; nay tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "undetermined level|agrees machinery"
    )]
    [InlineData(
        "Thông tư liên tịch số 26/2014/TTLT-BTC-BCT quy định ứng dụng máy móc tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở; nay Thông tư số 28/2018/TT-BTC quy định tối đa 50% chi phí, không quá 300 triệu đồng/cơ sở.",
        "undetermined level|agrees machinery",
        "2019-06-01"
    )]
    [InlineData("Mức hỗ trợ ứng dụng máy móc được nâng từ 200 triệu đồng/cơ sở lên 300 triệu đồng/cơ sở.", "undetermined level", "2019-06-01")]
    [InlineData(
        "Theo điểm c khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT (đã hết hiệu lực), ứng dụng máy móc tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "undetermined level",
        "2019-06-01"
    )]
    [InlineData("øng dông m¸y mãc thiÕt bÞ tiªn tiÕn: tèi ®a 50% chi phÝ, kh«ng qu¸ 200 triÖu ®ång/c¬ së.", "undetermined old-letters")]
    [InlineData("ÖÙng duïng maùy moùc, thieát bò: toái ña 50% chi phí, khoâng quaù 200 trieäu ñoàng/cô sôû.", "undetermined old-letters")]
    [InlineData("Đầu tư theo Nghị quyết của HĐND tỉnh, mức 5%.", "")]
    // Deadlines.
    [InlineData("Các đơn vị gửi hồ sơ đăng ký kế hoạch KCQG năm 2017 về Sở Công Thương trước ngày 20/5/2016.", "agrees file-with-department")]
    [InlineData(
        "Các đơn vị gửi hồ sơ đăng ký kế hoạch KCQG năm 2017 về Sở Công Thương trước ngày 20/05/2016 để tổng hợp, gửi Cục Công nghiệp địa phương trước ngày 15/06/2016.",
        "agrees file-with-department|agrees file-with-agency"
    )]
    [InlineData(
        "Sở Công Thương tổng hợp, gửi hồ sơ về Cục Công nghiệp địa phương trước ngày 15 tháng 6 hàng năm (trường hợp khác theo hướng dẫn của Cục).",
        "agrees file-with-agency"
    )]
    [InlineData(
        "Hồ sơ kế hoạch khuyến công quốc gia gửi Sở Công Thương trước ngày 20 tháng 5 (trừ trường hợp khác theo hướng dẫn của Sở Công Thương).",
        "agrees file-with-department"
    )]
    [InlineData("Hồ sơ kế hoạch khuyến công quốc gia gửi Sở Công Thương từ ngày 01/5 đến hết ngày 19/5.", "agrees file-with-department")]
    [InlineData("Đơn vị thực hiện đề án gửi báo cáo tiến độ trước ngày 20 hàng tháng.", "differs monthly-report")]
    [InlineData("Trung tâm báo cáo tiến độ hàng tháng gửi Cục Công nghiệp địa phương trước ngày 25.", "agrees monthly-report")]
    [InlineData(
        "Chậm nhất sau mười lăm ngày kể từ khi nghiệm thu cơ sở đề án cuối cùng trong hợp đồng, đơn vị phải hoàn thành hồ sơ quyết toán.",
        "agrees settlement-file"
    )]
    [InlineData("Trong thời hạn 15 ngày làm việc kể từ khi nghiệm thu cơ sở đề án cuối cùng, đơn vị hoàn thành hồ sơ quyết toán.", "differs settlement-file")]
    [InlineData("Thanh lý hợp đồng và quyết toán không được chậm quá ngày 22/01 của năm sau.", "agrees settlement-day")]
    [InlineData("Thanh lý hợp đồng và quyết toán không được chậm quá ngày 22/01/2017.", "agrees settlement-day")]
    [InlineData("Thanh lý hợp đồng và quyết toán kinh phí năm 2016 chậm nhất ngày 31/01/2017.", "differs settlement-day")]
    [InlineData("Ủy ban nhân dân cấp tỉnh định kỳ 06 tháng báo cáo Bộ Công Thương về hoạt động khuyến công.", "differs provincial-report")]
    [InlineData("Ủy ban nhân dân cấp tỉnh định kỳ 3 tháng báo cáo Bộ Công Thương về hoạt động khuyến công.", "agrees provincial-report")]
    [InlineData("Ủy ban nhân dân cấp tỉnh định kỳ hằng năm báo cáo Bộ Công Thương.", "differs provincial-report")]
    // Advances.
    [InlineData("Tạm ứng lần một: 70% kinh phí hỗ trợ đối với đề án tư vấn, tập huấn, hội thảo.", "agrees advance-ratio")]
    [InlineData("Tạm ứng 50% kinh phí hỗ trợ của đề án ứng dụng máy móc ngay sau khi ký hợp đồng.", "differs advance-ratio")]
    [InlineData("Tạm ứng 100% kinh phí đối với đề án hỗ trợ thành lập doanh nghiệp.", "agrees advance-ratio")]
    [InlineData("Bên A tạm ứng cho bên B 70% giá trị hợp đồng ngay sau khi ký kết; phần còn lại thanh toán sau khi nghiệm thu.", "undetermined advance-ratio")]
    [InlineData("Bên A tạm ứng cho bên B 80% giá trị hợp đồng ngay sau khi ký kết.", "undetermined advance-ratio")]
    [InlineData("Mức tạm ứng tối đa 80% tổng kinh phí khuyến công hỗ trợ.", "differs advance-limit")]
    [InlineData("Mức tạm ứng tối đa bảy mươi phần trăm tổng kinh phí khuyến công hỗ trợ.", "agrees advance-limit")]
    [InlineData("Mức tạm ứng cho các đề án, nhiệm vụ khuyến công không quá 70% (bảy mươi phần trăm) tổng kinh phí hỗ trợ.", "agrees advance-limit")]
    [InlineData("Mức tạm ứng cho các đề án, nhiệm vụ khuyến công ít nhất 70% tổng kinh phí hỗ trợ.", "undetermined advance-ratio")]
    [InlineData("Tạm ứng 30% kinh phí hỗ trợ đối với đề án xây dựng hệ thống xử lý ô nhiễm tại cụm công nghiệp.", "agrees advance-ratio")]
    [InlineData("Tạm ứng 70% kinh phí hỗ trợ đối với đề án xây dựng hệ thống xử lý ô nhiễm tại cụm công nghiệp.", "differs advance-ratio")]
    [InlineData(
        "Tạm ứng 70% kinh phí hỗ trợ đối với đề án mô hình trình diễn kỹ thuật khi khối lượng công việc đạt trên 50% tổng vốn đầu tư.",
        "agrees advance-ratio|differs advance-progress"
    )]
    [InlineData("Phần kinh phí còn lại (30%) được tạm ứng sau khi nghiệm thu cơ sở.", "undetermined advance-ratio")]
    // Priority.
    [InlineData("Cơ sở công nghiệp nông thôn sử dụng nhiều lao động là cơ sở sử dụng từ 50 lao động trở lên.", "agrees workers")]
    [InlineData("Cơ sở công nghiệp nông thôn sử dụng nhiều lao động là cơ sở sử dụng từ 100 lao động trở lên.", "differs workers")]
    [InlineData("Cơ sở sử dụng nhiều lao động là cơ sở sử dụng trên 50 lao động.", "differs workers")]
    [InlineData("Cơ sở sử dụng nhiều lao động là cơ sở sử dụng từ năm mươi lao động trở lên.", "agrees workers")]
    [InlineData(
        "Nguyên liệu tại chỗ: nguyên liệu chính được cung cấp từ địa bàn cấp tỉnh chiếm trên 50% tổng giá trị nguyên liệu, vật liệu.",
        "agrees local-materials"
    )]
    [InlineData(
        "Nguyên liệu tại chỗ: nguyên liệu chính được cung cấp từ địa bàn cấp tỉnh chiếm trên năm mươi phần trăm tổng giá trị nguyên liệu.",
        "agrees local-materials"
    )]
    [InlineData("Nguyên liệu tại chỗ: nguyên liệu chính được cung cấp từ địa bàn cấp tỉnh chiếm trên 30% tổng giá trị nguyên liệu.", "differs local-materials")]
    [InlineData("Mức kinh phí ưu tiên hỗ trợ không quá 1,5 lần mức hỗ trợ quy định trên đây.", "agrees priority-factor")]
    [InlineData("Mức kinh phí ưu tiên hỗ trợ không quá 150% mức hỗ trợ quy định trên đây.", "agrees priority-factor")]
    [InlineData("Mức kinh phí ưu tiên hỗ trợ không quá 200% mức hỗ trợ quy định trên đây.", "differs priority-factor")]
    [InlineData("Đề án ở địa bàn ưu tiên được hỗ trợ ít nhất 1,5 lần mức hỗ trợ nêu trên.", "differs priority-factor")]
    // Votes.
    [InlineData("Hội đồng bình chọn cấp tỉnh gồm 07 hoặc 09 thành viên.", "agrees council-size")]
    [InlineData("Hội đồng bình chọn cấp tỉnh gồm 9 thành viên.", "agrees council-size")]
    [InlineData("Hội đồng bình chọn cấp tỉnh có từ 7 đến 9 thành viên.", "differs council-size")]
    [InlineData("Hội đồng bình chọn cấp tỉnh có 11 thành viên.", "differs council-size")]
    [InlineData("Hội đồng bình chọn cấp huyện có 05 (năm) hoặc 07 (bảy) thành viên.", "agrees council-size")]
    [InlineData("Bình chọn cấp huyện, cấp tỉnh được tổ chức định kỳ 02 năm một lần, thường vào năm lẻ.", "agrees vote-cycle")]
    [InlineData("Bình chọn cấp huyện, cấp tỉnh được tổ chức định kỳ hai năm một lần.", "agrees vote-cycle")]
    [InlineData("Bình chọn cấp tỉnh được tổ chức định kỳ 3 năm một lần.", "differs vote-cycle")]
    [InlineData("Bình chọn cấp khu vực được tổ chức mỗi năm một lần.", "differs vote-cycle")]
    [InlineData("Bình chọn cấp tỉnh được tổ chức 02 năm/lần.", "agrees vote-cycle")]
    [InlineData("Bình chọn cấp tỉnh được tổ chức hằng năm.", "differs vote-cycle")]
    [InlineData("Sản phẩm đạt trên 70 điểm được cấp Giấy chứng nhận.", "differs pass-mark")]
    [InlineData("Sản phẩm có điểm bình quân đạt từ 70 điểm trở lên được cấp Giấy chứng nhận.", "agrees pass-mark")]
    [InlineData("Sản phẩm có điểm bình quân dưới 70 điểm không được cấp Giấy chứng nhận.", "agrees pass-mark")]
    [InlineData("Sản phẩm có điểm bình quân dưới 60 điểm không được cấp Giấy chứng nhận.", "differs pass-mark")]
    [InlineData("Sản phẩm có điểm bình quân từ bảy mươi điểm trở lên được cấp Giấy chứng nhận.", "agrees pass-mark")]
    [InlineData("Giấy chứng nhận có giá trị 3 năm kể từ ngày cấp.", "agrees certificate-years")]
    [InlineData("Giấy chứng nhận có giá trị 05 năm.", "differs certificate-years")]
    [InlineData("Giấy chứng nhận có giá trị hai năm.", "differs certificate-years")]
    [InlineData("Thời hiệu khiếu nại kết quả bình chọn là mười lăm ngày làm việc.", "agrees complaint-days")]
    [InlineData("Hội đồng bình chọn giải quyết khiếu nại trong thời hạn mười ngày làm việc kể từ ngày nhận đơn.", "agrees answer-days")]
    [InlineData("03 ảnh màu của sản phẩm, cỡ tối thiểu (10 x 15) cm.", "agrees photos|agrees photo-size")]
    [InlineData("05 ảnh màu của sản phẩm, cỡ tối thiểu 13 x 18 cm.", "differs photos|differs photo-size")]
    [InlineData("Số lượng thành viên Ban Giám khảo là số chẵn.", "differs jury-size")]
    // Who decides.
    [InlineData("Thủ tướng Chính phủ phê duyệt Chương trình khuyến công quốc gia từng giai đoạn.", "agrees approve-programme")]
    [InlineData("Thủ tướng Chính phủ phê duyệt Chương trình khuyến công quốc gia từng giai đoạn.", "differs approve-programme", "2025-08-01")]
    [InlineData("Bộ Công Thương phê duyệt Chương trình khuyến công quốc gia từng giai đoạn.", "agrees approve-programme", "2025-08-01")]
    [InlineData("Bộ trưởng Bộ Công Thương phê duyệt kế hoạch khuyến công quốc gia.", "agrees approve-plan")]
    [InlineData("Cục trưởng Cục Công nghiệp địa phương phê duyệt kế hoạch khuyến công quốc gia.", "differs approve-plan")]
    [InlineData("Hội đồng bình chọn cấp huyện do Chủ tịch Ủy ban nhân dân cấp huyện thành lập.", "agrees found-vote-council")]
    [InlineData("Hội đồng bình chọn cấp xã do Chủ tịch UBND cấp xã quyết định thành lập.", "agrees found-vote-council", "2025-08-01")]
    [InlineData("Hội đồng bình chọn cấp huyện do Chủ tịch UBND cấp huyện quyết định thành lập.", "differs found-vote-council", "2025-08-01")]
    [InlineData("Giám đốc Sở Công Thương quyết định thành lập Hội đồng bình chọn cấp tỉnh.", "differs found-vote-council")]
    [InlineData("Sở Công Thương phê duyệt thay đổi đơn vị thụ hưởng đối với đề án nhóm khuyến công quốc gia.", "undetermined change-beneficiary")]
    [InlineData("Cục Công nghiệp địa phương phê duyệt điều chỉnh tăng kinh phí hỗ trợ đề án khuyến công quốc gia.", "differs increase-support")]
    // Whole texts.
    [InlineData(
        "TỜ TRÌNH\nV/v đề nghị phê duyệt mức hỗ trợ\nTrước đây mức hỗ trợ ứng dụng máy móc của tỉnh là 100 triệu đồng/cơ sở. Nay Sở đề nghị mức tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "undetermined level|agrees machinery"
    )]
    [InlineData("Mức hỗ trợ hiện nay đối với ứng dụng máy móc là 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Theo quy định hiện nay, ứng dụng máy móc được hỗ trợ tối đa 50% chi phí, không quá 250 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 250 triệu đồng/cơ sở theo quy định hiện nay.", "differs machinery")]
    [InlineData("Hỗ trợ cơ sở tại xã Tân An, nay là phường Tân An, ứng dụng máy móc tối đa 50% chi phí, không quá 250 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData(
        "BÁO CÁO THẨM ĐỊNH\n1. Tên đề án: Hỗ trợ ứng dụng máy móc, thiết bị tiên tiến trong sản xuất cơ khí.\n2. Tổng kinh phí: 620 triệu đồng, trong đó: kinh phí khuyến công quốc gia hỗ trợ 200 triệu đồng; đơn vị thụ hưởng đối ứng 420 triệu đồng.\n3. Mức hỗ trợ không quá 50% chi phí và không quá 200 triệu đồng/cơ sở, phù hợp điểm c khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.",
        ""
    )]
    [InlineData(
        "QUYẾT ĐỊNH\nPhê duyệt kế hoạch khuyến công quốc gia năm 2016\nĐiều 1. Phê duyệt đề án \"Hỗ trợ ứng dụng máy móc cho Công ty TNHH Hòa Bình\", kinh phí 200 triệu đồng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        "undetermined level"
    )]
    [InlineData(
        "HỢP ĐỒNG SỐ 12/2016/HĐ-KCQG\nBên A hỗ trợ Bên B 200 triệu đồng để ứng dụng máy móc.\nTạm ứng lần một 70% kinh phí hỗ trợ khi giá trị khối lượng công việc đã thực hiện trên 70% tổng vốn đầu tư của đề án ứng dụng máy móc.",
        "undetermined level|agrees advance-ratio|agrees advance-progress"
    )]
    [InlineData(
        "NGHỊ QUYẾT\nĐiều 2. Mức chi\n1. Thành lập doanh nghiệp tại địa bàn khó khăn: 10 triệu đồng/doanh nghiệp.\n2. Nhân rộng mô hình: 100 triệu đồng/mô hình.\n3. Thuê tư vấn: 50% chi phí, không quá 35 triệu đồng/cơ sở.",
        "agrees enterprise-setup|agrees model-replication|agrees consultancy"
    )]
    [InlineData(
        "STT | Nội dung | Mức hỗ trợ\n1 | Ứng dụng máy móc | 50% chi phí, không quá 200 triệu đồng/cơ sở\n2 | Xây dựng, đăng ký thương hiệu | 50% chi phí, không quá 40 triệu đồng/thương hiệu",
        "agrees machinery|differs trademark"
    )]
    [InlineData("1. Ứng dụng máy móc:\n- Tỷ lệ: tối đa 50% chi phí;\n- Mức trần: 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData(
        "• Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở\n• Nhân rộng mô hình: không quá 120 triệu đồng/mô hình",
        "agrees machinery|differs model-replication"
    )]
    [InlineData(
        "+ Ứng dụng máy móc: 50% chi phí,\nkhông quá 200 triệu đồng/cơ sở;\n+ Thuê tư vấn: 50% chi phí, không quá 35 triệu đồng/cơ sở.",
        "agrees machinery|agrees consultancy"
    )]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở¹.\n¹ Theo Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc[1]: 50% chi phí, không quá 200 triệu đồng[2]/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50%(1) chi phí, không quá 200 triệu đồng(2)/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50 % chi phí nhưng không quá hai trăm (200) triệu đồng trên một cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, tức không quá 200 triệu đồng mỗi cơ sở.", "agrees machinery")]
    [InlineData("Mỗi mô hình trình diễn kỹ thuật được hỗ trợ tối đa 30% chi phí, không quá 500 triệu đồng.", "agrees demonstration-model")]
    [InlineData("Mỗi thương hiệu được hỗ trợ xây dựng, đăng ký thương hiệu 50% chi phí, không quá 35 triệu đồng.", "agrees trademark")]
    [InlineData("Đối với một cụm công nghiệp, hỗ trợ lập quy hoạch chi tiết tối đa 50% chi phí, không quá 500 triệu đồng.", "agrees cluster-plan")]
    [InlineData("Mỗi năm, hỗ trợ ứng dụng máy móc tối đa 50% chi phí, không quá 200 triệu đồng.", "differs machinery")]
    // Amendments.
    [InlineData(
        "Điều 1. Sửa đổi điểm a khoản 1 Điều 5 như sau:\n“a) Ứng dụng máy móc: tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.”",
        "agrees machinery"
    )]
    [InlineData("Điều 1. Sửa đổi cụm từ “không quá 150 triệu đồng/cơ sở” thành “không quá 200 triệu đồng/cơ sở” tại điểm c khoản 2 Điều 4.", "")]
    [InlineData("Thay thế mức “200 triệu đồng/cơ sở” bằng mức “300 triệu đồng/cơ sở” đối với nội dung ứng dụng máy móc.", "undetermined level")]
    [InlineData("Nâng mức hỗ trợ ứng dụng máy móc từ 150 triệu đồng/cơ sở lên 200 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Mức hỗ trợ ứng dụng máy móc tăng thêm 50 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Mức hỗ trợ ứng dụng máy móc giữ nguyên 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    // Dates of effect.
    [InlineData("Thông tư liên tịch số 26/2014/TTLT-BTC-BCT có hiệu lực kể từ ngày 08/4/2014.", "")]
    [InlineData("Thông tư liên tịch số 26/2014/TTLT-BTC-BCT có hiệu lực kể từ ngày 18/02/2014.", "fault first-day")]
    [InlineData("Thông tư số 36/2013/TT-BCT ngày 27 tháng 12 năm 2013 có hiệu lực từ ngày 10 tháng 02 năm 2014.", "")]
    [InlineData("Thông tư số 36/2013/TT-BCT ngày 27/12/2013, có hiệu lực từ ngày 01/01/2014.", "fault first-day")]
    [InlineData("Nghị định số 45/2012/NĐ-CP ngày 21/5/2012 có hiệu lực từ 05/7/2012.", "")]
    [InlineData("Nghị định số 45/2012/NĐ-CP ngày 12/5/2012.", "fault signing-day")]
    [InlineData("Căn cứ Thông tư liên tịch số 26/2014/TTLT-BTC-BCT ngày 18/02/2014;", "fault ground-not-in-force", "2018-12-01")]
    [InlineData("Bãi bỏ Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.", "fault repeal-not-in-force", "2018-12-01")]
    [InlineData("Căn cứ Nghi dinh so 45/2012/ND-CP ngay 21 thang 5 nam 2012 cua Chinh phu ve khuyen cong;", "")]
    // Conditional levels.
    [InlineData(
        "Nếu cơ sở đã được công nhận sản phẩm tiêu biểu thì hỗ trợ ứng dụng máy móc 50% chi phí, không quá 200 triệu đồng/cơ sở; nếu chưa thì không quá 150 triệu đồng/cơ sở.",
        "agrees machinery|fault item-twice|differs machinery"
    )]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở (không áp dụng đối với địa bàn khó khăn).", "agrees machinery")]
    [InlineData(
        "Ứng dụng máy móc: 50% chi phí, không quá 300 triệu đồng/cơ sở đối với ngành nghề ưu tiên, 200 triệu đồng/cơ sở đối với ngành nghề khác.",
        "undetermined machinery|agrees machinery"
    )]
    [InlineData(
        "Ứng dụng máy móc: tối đa 50% chi phí; không quá 200 triệu đồng/cơ sở đối với địa bàn thường và không quá 300 triệu đồng/cơ sở đối với địa bàn đặc biệt khó khăn.",
        "agrees machinery|undetermined machinery"
    )]
    [InlineData(
        "Địa bàn khó khăn: ứng dụng máy móc tối đa 75% chi phí, không quá 300 triệu đồng/cơ sở. Địa bàn còn lại: ứng dụng máy móc tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "undetermined machinery|agrees machinery"
    )]
    [InlineData("Kể cả địa bàn khó khăn, ứng dụng máy móc tối đa 50% chi phí, không quá 300 triệu đồng/cơ sở.", "differs machinery")]
    // Votes.
    [InlineData("Quyết định thành lập Hội đồng bình chọn cấp tỉnh gồm 09 thành viên.", "agrees council-size")]
    [InlineData("Sản phẩm Gốm Chu Đậu đạt 85 điểm, được cấp Giấy chứng nhận.", "")]
    [InlineData("Sản phẩm đạt 85 điểm, xếp thứ nhất.", "")]
    [InlineData("Có 45 sản phẩm đạt từ 70 điểm trở lên được cấp Giấy chứng nhận.", "agrees pass-mark")]
    [InlineData("Điểm tối đa của tiêu chí thị trường là 40 điểm.", "agrees criterion-points")]
    [InlineData("Tiêu chí về tính văn hóa và thẩm mỹ: tối đa 20 điểm.", "differs criterion-points")]
    [InlineData("Bình chọn cấp quốc gia được tổ chức hai năm một lần, thường vào năm chẵn.", "agrees vote-cycle")]
    [InlineData("Bình chọn cấp quốc gia được tổ chức định kỳ 05 năm một lần.", "differs vote-cycle")]
    [InlineData("Kế hoạch bình chọn hằng năm do Sở Công Thương xây dựng.", "")]
    [InlineData("Chi tổ chức bình chọn cấp khu vực: không quá 100 triệu đồng/lần.", "agrees vote-region")]
    [InlineData("Chi tổ chức bình chọn cấp khu vực: không quá 100 triệu đồng/lần.", "differs vote-region", "2019-05-01")]
    [InlineData("Giấy chứng nhận có giá trị đến ngày 31 tháng 12 của năm thứ ba.", "agrees certificate-years")]
    [InlineData("Giấy chứng nhận có giá trị 24 tháng.", "differs certificate-years")]
    [InlineData("Khiếu nại trong thời hạn 15 ngày làm việc, kể từ ngày thông báo kết quả bình chọn.", "agrees complaint-days")]
    // Interest, fairs.
    [InlineData(
        "Hỗ trợ lãi suất vốn vay cho cơ sở di dời: 50% lãi suất trong 2 năm đầu, tối đa 500 triệu đồng/cơ sở.",
        "agrees relocation-interest|agrees interest-years"
    )]
    [InlineData("Hỗ trợ lãi suất vốn vay cho cơ sở di dời: 50% lãi suất trong 24 tháng đầu, tối đa 500 triệu đồng/cơ sở.", "agrees relocation-interest")]
    [InlineData("Mỗi cơ sở công nghiệp nông thôn tham gia hội chợ nước ngoài tối đa 02 lần/năm.", "agrees overseas-per-year")]
    [InlineData("Mỗi cơ sở công nghiệp nông thôn tham gia hội chợ nước ngoài ít nhất 02 lần/năm.", "differs overseas-per-year")]
    [InlineData("Hỗ trợ cơ sở công nghiệp nông thôn tham gia hội chợ trong nước: 80% chi phí thuê gian hàng.", "agrees domestic-fair-participation")]
    [InlineData(
        "Hỗ trợ cơ sở công nghiệp nông thôn tham gia hội chợ trong nước: 80% giá thuê gian hàng, không quá 20 triệu đồng/cơ sở.",
        "differs domestic-fair-participation"
    )]
    // OCR more.
    [InlineData("Ứng dụng máy móc: 5O% chi phí, không quá 2OO triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 2 00 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200.000,000 đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50 phần trăm chi phí, không quá 200 triệu đổng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá I50 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ưng dung may moc, thiêt bi: tôi đa 50% chi phi, không qua 200 triêu đông/cơ sơ.", "agrees machinery")]
    [InlineData(
        "Ứng dụng máy móc: tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở -\n- 12 -\nNhân rộng mô hình: không quá 100 triệu đồng/mô hình.",
        "agrees machinery|agrees model-replication"
    )]
    [InlineData("Hỗ trợ ứng dụng máy móc tối đa 50% chi phí, không quá 200 triệu đồng cho 1 cơ sở.", "agrees machinery")]
    // Numbers in words in advance etc..
    [InlineData("Mức tạm ứng không quá tám mươi phần trăm tổng kinh phí hỗ trợ.", "differs advance-limit")]
    [InlineData("Tạm ứng năm mươi phần trăm kinh phí đối với đề án đào tạo nghề.", "differs advance-ratio")]
    [InlineData("Muc tam ung khong qua bay muoi phan tram tong kinh phi ho tro.", "agrees advance-limit")]
    [InlineData("Thoi hieu khieu nai ket qua binh chon la muoi lam ngay lam viec.", "agrees complaint-days")]
    // English.
    [InlineData(
        "The level of support for machinery shall be up to 50% of the cost and not more than VND 200 million per establishment.",
        "undetermined english"
    )]
    [InlineData("A product with 70 points or more is awarded the certificate of typical rural industrial products.", "undetermined english")]
    [InlineData("Advances must not exceed 70% of the support.", "undetermined english")]
    [InlineData("See Article 6 of Joint Circular 26/2014/TTLT-BTC-BCT.", "")]
    [InlineData("Công ty TNHH The Machinery Of Vietnam đạt 50% kế hoạch.", "")]
    // Right statements in other words.
    [InlineData(
        "Cơ sở công nghiệp nông thôn được hỗ trợ một nửa chi phí mua máy móc, thiết bị tiên tiến, song không vượt quá 200 triệu đồng/cơ sở.",
        "agrees machinery"
    )]
    [InlineData(
        "Hỗ trợ 50% tổng chi phí ứng dụng máy móc, thiết bị, mức hỗ trợ tối đa là 200 triệu đồng cho một cơ sở công nghiệp nông thôn.",
        "agrees machinery"
    )]
    [InlineData(
        "Mức chi: ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến: tối đa 50% chi phí nhưng không quá 200 triệu đồng/cơ sở.",
        "agrees machinery"
    )]
    [InlineData("Không quá 200 triệu đồng/cơ sở và không quá 50% chi phí đối với ứng dụng máy móc, thiết bị tiên tiến.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: tối đa năm mươi phần trăm (50%) chi phí, nhưng không quá hai trăm triệu đồng (200.000.000 đồng)/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí (không quá 200 triệu đồng/cơ sở).", "agrees machinery")]
    [InlineData("Ứng dụng máy móc (50% chi phí; tối đa 200 triệu đồng/cơ sở).", "agrees machinery")]
    [InlineData("Mức hỗ trợ tối đa ứng dụng máy móc là 50%, tối đa 200tr.đ/cơ sở.", "agrees machinery")]
    [InlineData("Hỗ trợ máy móc: 50% CP, max 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Hỗ trợ lập quy hoạch chi tiết cụm công nghiệp: tối đa 50% chi phí, nhưng không quá 500 triệu đồng/CCN.", "agrees cluster-plan")]
    [InlineData("Hình thành cụm liên kết doanh nghiệp công nghiệp: 50% chi phí, không quá 150 triệu đồng/cụm.", "agrees linkage-cluster")]
    [InlineData(
        "Tổ chức hội chợ triển lãm hàng công nghiệp nông thôn trong nước: hỗ trợ 100% chi phí thuê gian hàng, chi thông tin tuyên truyền và chi hoạt động của Ban tổ chức.",
        "agrees domestic-fair-organisation"
    )]
    [InlineData(
        "Thưởng sản phẩm tiêu biểu: cấp khu vực 5 triệu đồng/sản phẩm, cấp quốc gia 10 triệu đồng/sản phẩm.",
        "agrees prize-region|agrees prize-nation"
    )]
    [InlineData("Đơn vị thực hiện đề án được chi tối đa hai phẩy năm phần trăm dự toán đề án.", "agrees management-project")]
    [InlineData("Cơ quan quản lý kinh phí khuyến công được sử dụng tối đa 1,5% kinh phí khuyến công được giao hằng năm.", "agrees management-agency")]
    [InlineData("Cơ quan quản lý kinh phí khuyến công được sử dụng tối đa 1.5% kinh phí khuyến công được giao hằng năm.", "agrees management-agency")]
    [InlineData("Thành lập hiệp hội ngành nghề cấp vùng: 30% chi phí thành lập, không quá 70 triệu đồng/hiệp hội.", "agrees association-region")]
    [InlineData("Thành lập hiệp hội ngành nghề cấp quốc gia: 30% chi phí thành lập, không quá 70 triệu đồng/hiệp hội.", "differs association-nation")]
    // Wrong statements in other words.
    [InlineData("Cơ sở công nghiệp nông thôn được hỗ trợ toàn bộ chi phí ứng dụng máy móc, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Cơ sở được hỗ trợ hai phần ba chi phí ứng dụng máy móc, không quá 200 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Cơ sở được hỗ trợ ba phần tư chi phí ứng dụng máy móc, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Hỗ trợ ứng dụng máy móc với mức 50% chi phí, không khống chế mức tối đa.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí nhưng không quá 0,25 tỷ đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/đề án.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/năm.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% giá trị hợp đồng, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% lãi suất vay, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Mô hình trình diễn kỹ thuật: tối đa 30% chi phí, không quá năm trăm năm mươi triệu đồng/mô hình.", "differs demonstration-model")]
    [InlineData("Mô hình trình diễn kỹ thuật: tối đa 30 phần trăm chi phí, không quá nửa tỷ đồng/mô hình.", "agrees demonstration-model")]
    [InlineData("Mô hình trình diễn kỹ thuật: 30-35% chi phí, không quá 500 triệu đồng/mô hình.", "differs demonstration-model")]
    [InlineData("Xử lý ô nhiễm tại cụm công nghiệp: tối đa 30% chi phí, không quá 1,5 triệu đồng/cụm công nghiệp.", "differs pollution-treatment-cluster")]
    [InlineData("Xử lý ô nhiễm tại cụm công nghiệp: tối đa 30% chi phí, không quá 1.500.000.000 đồng/cụm công nghiệp.", "agrees pollution-treatment-cluster")]
    [InlineData("Xử lý ô nhiễm tại cụm công nghiệp: tối đa 30% chi phí, không quá 1 tỷ 500 triệu đồng/cụm công nghiệp.", "agrees pollution-treatment-cluster")]
    [InlineData("Xử lý ô nhiễm tại cụm công nghiệp: tối đa 30% chi phí, không quá 1 tỷ rưỡi đồng/cụm công nghiệp.", "agrees pollution-treatment-cluster")]
    // Totals and sums of plans.
    [InlineData("Kế hoạch năm 2016 hỗ trợ 05 cơ sở ứng dụng máy móc, tổng kinh phí không quá 1.000 triệu đồng.", "undetermined level")]
    [InlineData("Hỗ trợ 05 cơ sở ứng dụng máy móc, mỗi cơ sở không quá 50% chi phí và không quá 200 triệu đồng.", "agrees machinery")]
    [InlineData("Hỗ trợ 05 cơ sở ứng dụng máy móc, mỗi cơ sở không quá 50% chi phí và không quá 250 triệu đồng.", "differs machinery")]
    [InlineData("Hỗ trợ ứng dụng máy móc cho 2 cơ sở, mức hỗ trợ 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Nhóm đề án ứng dụng máy móc cho ba cơ sở: không quá 600 triệu đồng.", "undetermined level")]
    // Dates.
    [InlineData(
        "Thời gian nộp hồ sơ: trước ngày 20/5 (đối với hồ sơ khuyến công quốc gia gửi Sở Công Thương), trước ngày 15/6 (đối với hồ sơ gửi Cục Công nghiệp địa phương).",
        "agrees file-with-department|agrees file-with-agency"
    )]
    [InlineData(
        "Trước ngày 15 tháng 6 hàng năm, Sở Công Thương gửi hồ sơ đăng ký kế hoạch khuyến công quốc gia về Cục Công nghiệp địa phương.",
        "agrees file-with-agency"
    )]
    [InlineData(
        "Trước ngày 30 tháng 6 hàng năm, Sở Công Thương gửi hồ sơ đăng ký kế hoạch khuyến công quốc gia về Cục Công nghiệp địa phương.",
        "differs file-with-agency"
    )]
    [InlineData("Hồ sơ đăng ký kế hoạch khuyến công quốc gia gửi Sở Công Thương trước ngày 20 tháng năm hằng năm.", "agrees file-with-department")]
    [InlineData("Sở Công Thương gửi Cục Công nghiệp địa phương báo cáo tổng kết năm trước ngày 31/12.", "")]
    [InlineData(
        "Trung tâm gửi Cục báo cáo tiến độ trước ngày 25 hằng tháng; Sở gửi Cục trước ngày 30/6.",
        "agrees monthly-report|undetermined file-with-agency"
    )]
    [InlineData("Sở gửi Cục trước 30/6.", "", "2016-06-30", true)]
    [InlineData("Hồ sơ quyết toán hoàn thành trong 15 ngày làm việc kể từ ngày nghiệm thu cơ sở đề án cuối cùng.", "differs settlement-file")]
    [InlineData("Hồ sơ quyết toán hoàn thành trong 10 ngày kể từ ngày nghiệm thu cơ sở đề án cuối cùng.", "differs settlement-file")]
    [InlineData("Quyết toán kinh phí năm 2015 chậm nhất ngày 22 tháng 01 năm 2016.", "agrees settlement-day")]
    [InlineData("Quyết toán kinh phí năm 2015 trước ngày 20/01/2016.", "agrees settlement-day")]
    [InlineData("Quyết toán kinh phí năm 2015 trước ngày 28/02/2016.", "differs settlement-day")]
    // Who decides.
    [InlineData("Kế hoạch khuyến công quốc gia do Bộ trưởng Bộ Công Thương phê duyệt.", "agrees approve-plan")]
    [InlineData("Kế hoạch khuyến công quốc gia do Cục Công nghiệp địa phương phê duyệt.", "differs approve-plan")]
    [InlineData("Kế hoạch khuyến công quốc gia do Cục Công nghiệp địa phương tổng hợp, trình Bộ trưởng Bộ Công Thương phê duyệt.", "")]
    [InlineData("Cục Công nghiệp địa phương trình Bộ trưởng Bộ Công Thương phê duyệt kế hoạch khuyến công quốc gia.", "agrees approve-plan")]
    [InlineData("Giám đốc Sở Công Thương tổ chức thẩm định cấp cơ sở các đề án khuyến công quốc gia.", "agrees appraise-at-base")]
    [InlineData("Trung tâm Khuyến công tổ chức thẩm định cấp cơ sở các đề án khuyến công quốc gia.", "differs appraise-at-base")]
    [InlineData("Chủ tịch UBND huyện quyết định thành lập Hội đồng bình chọn cấp tỉnh.", "differs found-vote-council")]
    [InlineData("Bộ trưởng Bộ Công Thương cấp Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia.", "agrees issue-certificate")]
    [InlineData(
        "Cục trưởng Cục Công nghiệp địa phương cấp Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia.",
        "differs issue-certificate"
    )]
    [InlineData("Cục trưởng Cục Công nghiệp địa phương cấp Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp khu vực.", "agrees issue-certificate")]
    // Citations in prose.
    [InlineData("Theo Nghị định 45 và Thông tư 46.", "")]
    [InlineData("Theo điểm c khoản 2 Điều 6 TTLT 26/2014.", "")]
    [InlineData("Theo điểm v khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.", "fault provision-missing")]
    [InlineData("Theo Điều 25 Thông tư số 36/2013/TT-BCT.", "fault provision-missing")]
    [InlineData("Theo Điều 19, trừ khoản 4, Thông tư số 36/2013/TT-BCT.", "fault provision-missing")]
    [InlineData("Theo các khoản 1, 2, 3 Điều 13 (không bao gồm khoản 3) Thông tư số 36/2013/TT-BCT.", "")]
    [InlineData("Theo khoản 1 Điều 13 Thông tư số 36/2013/TT-BCT (trừ điểm c).", "fault provision-missing")]
    // Lists of priorities.
    [InlineData("Địa bàn ưu tiên gồm: huyện vùng cao, hải đảo, biên giới đất liền; 61 huyện nghèo; xã nông thôn mới.", "")]
    [InlineData("Cơ sở sử dụng nhiều lao động là cơ sở có sử dụng từ 50 người lao động trở lên.", "agrees workers")]
    [InlineData("Dự án tạo việc làm cho 30 lao động tại địa bàn ưu tiên.", "")]
    [InlineData("Nguyên liệu tại chỗ chiếm trên 50% tổng khối lượng nguyên liệu.", "agrees local-materials")]
    [InlineData("Nguyên liệu địa phương chiếm 70% tổng giá trị nguyên liệu của cơ sở.", "")]
    [InlineData(
        "Doanh nghiệp nhỏ và vừa: tổng nguồn vốn không quá 100 tỷ đồng hoặc số lao động bình quân năm không quá 300 người.",
        "agrees sme-capital|agrees sme-labour"
    )]
    [InlineData(
        "Doanh nghiệp nhỏ và vừa: tổng nguồn vốn không quá một trăm tỷ đồng hoặc số lao động bình quân năm không quá ba trăm người.",
        "agrees sme-capital|agrees sme-labour"
    )]
    [InlineData("Giấy chứng nhận cấp năm 2015 có giá trị đến hết ngày 31/12/2017.", "")]
    [InlineData("Giấy chứng nhận cấp năm 2015 có giá trị đến hết ngày 31/12/2018.", "")]
    // What tells of a case and what tells of before.
    [InlineData("Cơ sở sử dụng trên 50 lao động, nguyên liệu tại chỗ chiếm 80% tổng giá trị nguyên liệu.", "")]
    [InlineData("Đề án thuộc địa bàn ưu tiên, cơ sở hiện có 35 lao động.", "")]
    [InlineData("Sau đầu tư, doanh thu tăng từ 5 tỷ đồng lên 8 tỷ đồng.", "")]
    [InlineData("Tổng mức đầu tư 3 tỷ đồng, trong đó vốn tự có 2,8 tỷ đồng, đề nghị hỗ trợ ứng dụng máy móc 200 triệu đồng.", "")]
    [InlineData("Công suất tăng 30%, tiêu hao điện giảm 15%, ứng dụng máy móc mới.", "")]
    [InlineData("Giá trị hợp đồng: 450 triệu đồng (bốn trăm năm mươi triệu đồng).", "")]
    [InlineData("Bên B được thanh toán 100% giá trị hợp đồng sau khi nghiệm thu.", "")]
    [InlineData("Thời hạn bảo hành máy móc 12 tháng.", "")]
    [InlineData("Hội nghị trình diễn kỹ thuật có 60 đại biểu.", "")]
    [InlineData("Lớp đào tạo nghề 35 học viên, thời gian 3 tháng, kinh phí 150 triệu đồng.", "undetermined vocational-training")]
    [InlineData("Hội đồng chấm điểm: sản phẩm A đạt 82 điểm, sản phẩm B đạt 68 điểm.", "")]
    [InlineData("Kết quả bình chọn: 15 sản phẩm đạt trên 80 điểm.", "")]
    [InlineData("Có 12 sản phẩm đạt trên 70 điểm được đề nghị cấp Giấy chứng nhận.", "")]
    [InlineData("Giấy chứng nhận sản phẩm tiêu biểu cấp năm 2014, có giá trị đến 31/12/2016.", "")]
    [InlineData("Thông báo kết quả bình chọn ngày 05/8/2016; khiếu nại gửi trước ngày 26/8/2016.", "")]
    [InlineData("Ngày 20/5/2016, Sở Công Thương nhận được 12 hồ sơ đăng ký kế hoạch khuyến công quốc gia.", "")]
    [InlineData("Ngày 10/6/2016, Sở Công Thương đã gửi hồ sơ đăng ký kế hoạch về Cục Công nghiệp địa phương.", "")]
    [InlineData("Nghiệm thu cơ sở ngày 10/11/2016; hồ sơ quyết toán hoàn thành ngày 20/11/2016.", "")]
    [InlineData("Đơn vị đã được tạm ứng 70% kinh phí, tương ứng 140 triệu đồng.", "undetermined advance-ratio")]
    [InlineData("Tạm ứng đợt 1: 140 triệu đồng, bằng 70% kinh phí hỗ trợ đề án ứng dụng máy móc.", "agrees advance-ratio")]
    [InlineData("Chi phí quản lý đề án: 2,5% dự toán đề án.", "agrees management-project")]
    [InlineData("Chi phí quản lý đề án: 2,5%.", "agrees management-project")]
    [InlineData(
        "Hỗ trợ thành lập doanh nghiệp sản xuất công nghiệp nông thôn tại địa bàn khó khăn không quá 10 triệu đồng/doanh nghiệp.",
        "agrees enterprise-setup"
    )]
    [InlineData("Chi thưởng cho sản phẩm được bình chọn cấp tỉnh: 3 triệu đồng/sản phẩm.", "")]
    [InlineData("Chi tổ chức bình chọn cấp huyện: 30 triệu đồng/lần.", "")]
    [InlineData("Mức hỗ trợ khuyến công địa phương bằng 80% mức hỗ trợ quốc gia.", "")]
    [InlineData(
        "Theo quy định tại khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT, trừ trường hợp đặc biệt, mức hỗ trợ ứng dụng máy móc tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "agrees machinery"
    )]
    [InlineData("Điều 13 và Điều 14 (trừ khoản 15) Thông tư số 36/2013/TT-BCT áp dụng cho đề án.", "")]
    [InlineData("Điều 13 và Điều 14 (trừ khoản 16) Thông tư số 36/2013/TT-BCT áp dụng cho đề án.", "fault provision-missing")]
    [InlineData("Không áp dụng Điều 13 Thông tư số 36/2013/TT-BCT.", "")]
    [InlineData("Năm 2015 mức hỗ trợ là 150 triệu đồng/cơ sở, năm 2016 là 200 triệu đồng/cơ sở đối với ứng dụng máy móc.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: mức cũ 150 triệu đồng/cơ sở, mức mới 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc (trước đây 150 triệu đồng/cơ sở): 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Hỗ trợ 50% chi phí ứng dụng máy móc thay cho mức 30% trước đây, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    public void What_is_said_is_what_the_law_says(string text, string said, string? day = null, bool isLocal = false)
    {
        Assert.Equal(said, Said.Codes(text, day, isLocal));
        Assert.Equal(said, Said.Codes(CitationPracticeTests.Decomposed(text), day, isLocal));
    }
}
