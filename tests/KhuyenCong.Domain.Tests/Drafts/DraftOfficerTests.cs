using KhuyenCong.Domain.Tests.Reading;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>Texts of officers, editors, accountants and auditors as they come; what is to be said of each was written down from the law before the checker read it.</summary>
public class DraftOfficerTests
{
    [Theory]
    // Levels, as an officer of a department writes them.
    [InlineData("Chi hỗ trợ thành lập doanh nghiệp sản xuất CNNT ở địa bàn khó khăn: tối đa 10 triệu đồng/DN.", "agrees enterprise-setup")]
    [InlineData("Hỗ trợ thành lập mới doanh nghiệp: không qúa 15tr/DN.", "differs enterprise-setup")]
    [InlineData("Ho tro ung dung may moc thiet bi: toi da 50% chi phi, khong qua 200 trieu dong/co so.", "agrees machinery")]
    [InlineData("Mo hinh trinh dien ky thuat: ho tro toi da 30 % nhung khong qua 600 trieu dong/mo hinh.", "differs demonstration-model")]
    [InlineData("Nhân rộng mô hình: không quá 100 triệu đồng/mô hình.", "agrees model-replication")]
    [InlineData("Nhân rộng mô hình: 30% chi phí, không quá 100 triệu đồng/mô hình.", "differs model-replication")]
    [InlineData(
        "Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở. Riêng địa bàn khó khăn không quá 300 triệu đồng/cơ sở.",
        "agrees machinery|undetermined machinery"
    )]
    [InlineData(
        "Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở. Riêng địa bàn đặc biệt khó khăn không quá 400 triệu đồng/cơ sở.",
        "agrees machinery|differs machinery"
    )]
    [InlineData("Đối với địa bàn ưu tiên, mức hỗ trợ không quá một phẩy năm lần mức quy định nêu trên.", "agrees priority-factor")]
    [InlineData("Đối với ngành nghề ưu tiên, mức hỗ trợ tối đa gấp hai lần mức hỗ trợ nêu trên.", "differs priority-factor")]
    [InlineData("Ứng dụng máy móc: 50 o/o chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc, thiết bị tiên tiến: hỗ trợ 60 o/o chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 2OO triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 5O% chi phí, không quá 200 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Xây dựng và đăng ký thương hiệu sản phẩm: 50 phần trăm chi phí, tối đa ba mươi lăm triệu đồng một thương hiệu.", "agrees trademark")]
    [InlineData("Hỗ trợ thuê tư vấn: tối đa 50% chi phí, không quá 40 triệu đồng/cơ sở.", "differs consultancy")]
    [InlineData("Hình thành cụm liên kết doanh nghiệp công nghiệp: tối đa 50% chi phí, không quá 150 triệu đồng/cụm liên kết.", "agrees linkage-cluster")]
    [InlineData(
        "a) Lập quy hoạch chi tiết cụm công nghiệp: tối đa 50% chi phí, không quá 500 triệu đồng/cụm công nghiệp;\nb) Đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp: không quá 3.000 triệu đồng/cụm công nghiệp.",
        "agrees cluster-plan|agrees cluster-infrastructure"
    )]
    [InlineData(
        "Sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cơ sở CNNT: tối đa 30% chi phí, không quá 300 triệu đồng/cơ sở.\nSửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cụm công nghiệp: tối đa 50% chi phí, không quá 1,5 tỷ đồng/cụm công nghiệp.",
        "agrees pollution-treatment-establishment|differs pollution-treatment-cluster"
    )]
    [InlineData(
        "Cơ sở gây ô nhiễm di dời vào cụm công nghiệp được hỗ trợ tối đa 50% lãi suất vốn vay trong 02 năm đầu, nhưng không quá 500 triệu đồng/cơ sở.",
        "agrees relocation-interest|agrees interest-years"
    )]
    [InlineData(
        "Cơ sở gây ô nhiễm di dời vào cụm công nghiệp được hỗ trợ tối đa 50% lãi suất vốn vay trong ba năm đầu, nhưng không quá 500 triệu đồng/cơ sở.",
        "agrees relocation-interest|differs interest-years"
    )]
    [InlineData("Cơ sở CNNT tham gia hội chợ, triển lãm trong nước: 80% giá thuê gian hàng.", "agrees domestic-fair-participation")]
    [InlineData("Cơ sở CNNT tham gia hội chợ, triển lãm trong nước: 100% giá thuê gian hàng.", "differs domestic-fair-participation")]
    [InlineData("Chi 100% chi phí vé máy bay cho cơ sở CNNT đi khảo sát, học tập kinh nghiệm tại nước ngoài.", "agrees overseas-study-airfare")]
    [InlineData(
        "Mức hỗ trợ tổ chức bình chọn: 100 triệu đồng/lần đối với cấp khu vực và 300 triệu đồng/lần đối với cấp quốc gia.",
        "agrees vote-region|differs vote-nation"
    )]
    [InlineData(
        "Sản phẩm đạt giải cấp khu vực được thưởng không quá 05 triệu đồng/sản phẩm; đạt giải cấp quốc gia được thưởng không quá 10 triệu đồng/sản phẩm.",
        "agrees prize-region|agrees prize-nation"
    )]
    [InlineData(
        "Thành lập hội, hiệp hội ngành nghề: 30% chi phí thành lập, không quá 70 triệu đồng/hội cấp vùng, 150 triệu đồng/hội cấp quốc gia.",
        "differs association-nation|agrees association-region"
    )]
    [InlineData("Đơn vị triển khai thực hiện đề án được chi tối đa 2,5% dự toán đề án khuyến công.", "agrees management-project")]
    [InlineData("Cơ quan quản lý kinh phí khuyến công được sử dụng tối đa 2% kinh phí khuyến công được giao hằng năm.", "differs management-agency")]
    [InlineData("Tổ chức hội thảo, tập huấn: 100% chi phí, không quá 50 triệu đồng/lớp.", "undetermined workshop")]
    // Tables pasted.
    [InlineData(
        "Nội dung\tTỷ lệ\tMức tối đa\nỨng dụng máy móc\t50%\t200 triệu đồng/cơ sở\nĐăng ký thương hiệu\t50%\t40 triệu đồng/thương hiệu",
        "agrees machinery|differs trademark"
    )]
    [InlineData(
        "TT\tNội dung chi\tTỷ lệ (%)\tMức tối đa (triệu đồng)\n1\tỨng dụng máy móc\t50\t200\n2\tXây dựng, đăng ký thương hiệu\t50\t35",
        "undetermined level|undetermined level"
    )]
    [InlineData("Đơn vị tính: triệu đồng\nỨng dụng máy móc thiết bị\t200", "undetermined level")]
    // Levels of other days.
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, không quá 300 triệu đồng/cơ sở.", "agrees machinery", "2019-01-15")]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery", "2019-01-15")]
    [InlineData("Mô hình trình diễn kỹ thuật: tối đa 30% chi phí, không quá 1 tỷ đồng/mô hình.", "agrees demonstration-model", "2020-03-01")]
    [InlineData(
        "Mô hình thí điểm áp dụng sản xuất sạch hơn: tối đa 30% chi phí, không quá 500 triệu đồng/mô hình.",
        "agrees cleaner-production-pilot",
        "2020-03-01"
    )]
    [InlineData("Xây dựng, đăng ký thương hiệu: tối đa 50% chi phí, không quá 35 triệu đồng/thương hiệu.", "undetermined trademark", "2020-03-01")]
    [InlineData("Đầu tư hạ tầng kỹ thuật cụm công nghiệp: không quá 6 tỷ đồng/cụm.", "agrees cluster-infrastructure", "2020-03-01")]
    [InlineData(
        "Tổ chức bình chọn: không quá 200 triệu đồng/lần đối với cấp khu vực, 400 triệu đồng/lần đối với cấp quốc gia.",
        "agrees vote-region|agrees vote-nation",
        "2019-05-05"
    )]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.", "undetermined machinery", "2014-03-01")]
    [InlineData("Dây chuyền công nghệ: không quá 1,5 lần mức hỗ trợ ứng dụng máy móc.", "agrees technology-line", "2019-06-01")]
    // Local money.
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, không quá 150 triệu đồng/cơ sở.", "undetermined machinery", null, true)]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, không quá 250 triệu đồng/cơ sở.", "fault above-nation|undetermined machinery", null, true)]
    [InlineData(
        "Kinh phí khuyến công địa phương hỗ trợ mô hình trình diễn kỹ thuật tối đa 50% chi phí, không quá 500 triệu đồng/mô hình.",
        "fault above-nation|undetermined demonstration-model"
    )]
    [InlineData("Ngân sách cấp huyện hỗ trợ đăng ký nhãn hiệu: 50% chi phí, tối đa 30 triệu đồng/nhãn hiệu.", "undetermined trademark")]
    [InlineData("Hồ sơ đăng ký kế hoạch gửi Sở Công Thương trước ngày 30/6 hằng năm.", "undetermined file-with-department", null, true)]
    [InlineData(
        "HỘI ĐỒNG NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 12/2016/NQ-HĐND\n1. Ứng dụng máy móc: 50% chi phí, không quá 220 triệu đồng/cơ sở.",
        "fault above-nation|undetermined machinery"
    )]
    // Reports, approvals: no levels.
    [InlineData("Phê duyệt kinh phí hỗ trợ ứng dụng máy móc năm 2016: 250 triệu đồng.", "undetermined level")]
    [InlineData("Phê duyệt hỗ trợ ông Nguyễn Văn An ứng dụng máy móc 180 triệu đồng.", "undetermined level")]
    [InlineData(
        "Phê duyệt đề án \"Ứng dụng máy móc tiên tiến trong sản xuất gạch không nung\", kinh phí khuyến công hỗ trợ: 200 triệu đồng.",
        "undetermined level"
    )]
    [InlineData("Phê duyệt mức hỗ trợ ứng dụng máy móc: 50% chi phí, không quá 250 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData(
        "Năm 2015 Trung tâm đã hỗ trợ:\n- Ứng dụng máy móc: 900 triệu đồng;\n- Xây dựng mô hình trình diễn kỹ thuật: 450 triệu đồng.",
        "undetermined level|undetermined level"
    )]
    [InlineData(
        "Kết quả thực hiện:\na) Ứng dụng máy móc: 5 đề án, 900 triệu đồng;\nb) Đăng ký thương hiệu: 02 đề án, 60 triệu đồng.",
        "undetermined level|undetermined level"
    )]
    [InlineData("Nam 2015 da ho tro ung dung may moc: 900 trieu dong.", "undetermined level")]
    [InlineData("Sở cho biết đã hỗ trợ ứng dụng máy móc 900 triệu đồng trong năm 2015.", "undetermined level")]
    [InlineData("Mức giải ngân cao, năm 2015 đã hỗ trợ ứng dụng máy móc 900 triệu đồng.", "undetermined level")]
    [InlineData("Hỗ trợ bà Trần Thị Hoa (làng nghề Phú Vinh) ứng dụng máy móc: 150 triệu đồng.", "undetermined level")]
    [InlineData("Giao Trung tâm Khuyến công thực hiện đề án ứng dụng máy móc, kinh phí 180 triệu đồng.", "undetermined level")]
    [InlineData("Tổng kinh phí hỗ trợ ứng dụng máy móc năm 2015 là 2.520 triệu đồng, giải ngân 100%.", "")]
    [InlineData("Đã giải ngân 1.250 triệu đồng hỗ trợ ứng dụng máy móc cho 8 cơ sở.", "undetermined level")]
    [InlineData("Trong 6 tháng đầu năm, Trung tâm hỗ trợ được 3 cơ sở ứng dụng máy móc với số tiền 450 triệu đồng.", "undetermined level")]
    [InlineData("Hợp đồng số 05/HĐ-KC: bên A hỗ trợ bên B ứng dụng máy móc 160 triệu đồng.", "undetermined level")]
    [InlineData("Hỗ trợ ứng dụng máy móc cho cơ sở đã được cấp giấy chứng nhận sản phẩm tiêu biểu: không quá 250 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData(
        "Cơ sở đã hoàn thành đầu tư mô hình trình diễn kỹ thuật được hỗ trợ tối đa 30% chi phí, không quá 700 triệu đồng/mô hình.",
        "differs demonstration-model"
    )]
    [InlineData(
        "Năm 2015 đã hỗ trợ ứng dụng máy móc 900 triệu đồng. Từ năm 2016, ứng dụng máy móc được hỗ trợ tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.",
        "undetermined level|agrees machinery"
    )]
    // Days and papers.
    [InlineData("Hồ sơ đăng ký kế hoạch khuyến công quốc gia gửi Sở Công Thương trước ngày 20 tháng 5 hằng năm.", "agrees file-with-department")]
    [InlineData("Các đơn vị gửi hồ sơ đăng ký kế hoạch KCQG về Sở Công Thương trước ngày 30/5.", "differs file-with-department")]
    [InlineData(
        "Các đơn vị nộp hồ sơ đăng ký kế hoạch khuyến công quốc gia cho Sở Công Thương chậm nhất là ngày 19/5 hằng năm.",
        "agrees file-with-department"
    )]
    [InlineData(
        "Các đơn vị nộp hồ sơ đăng ký kế hoạch khuyến công quốc gia cho Sở Công Thương chậm nhất là ngày 20/5 hằng năm.",
        "differs file-with-department"
    )]
    [InlineData("Hồ sơ đăng ký kế hoạch khuyến công quốc gia gửi về Sở Công Thương trước 17 giờ ngày 19 tháng 5.", "differs file-with-department")]
    [InlineData("Sở Công Thương gửi hồ sơ đăng ký kế hoạch về Cục Công nghiệp địa phương trước ngày 15/6 hằng năm.", "agrees file-with-agency")]
    [InlineData("Sở gửi Cục kế hoạch khuyến công quốc gia trước 30/6.", "differs file-with-agency")]
    [InlineData("Hồ sơ gồm 02 bộ hồ sơ nộp Sở Công Thương.", "differs sets-for-department")]
    [InlineData("Gửi về Cục Công nghiệp địa phương 01 bộ hồ sơ.", "agrees sets-for-agency")]
    [InlineData("Chậm nhất sau 15 ngày kể từ khi nghiệm thu cơ sở đề án cuối cùng, đơn vị hoàn thành hồ sơ quyết toán.", "agrees settlement-file")]
    [InlineData("Hồ sơ quyết toán lập trong 30 ngày kể từ ngày nghiệm thu cơ sở đề án cuối cùng.", "differs settlement-file")]
    [InlineData("Quyết toán kinh phí không chậm quá ngày 22 tháng 01 của năm sau.", "agrees settlement-day")]
    [InlineData("Quyết toán kinh phí chậm nhất ngày 31/01 năm sau.", "differs settlement-day")]
    [InlineData("Kinh phí khuyến công hạch toán vào loại 070 khoản 102.", "agrees budget-code")]
    [InlineData("Kinh phí khuyến công hạch toán vào loại 070 khoản 102.", "differs budget-code", "2019-01-15")]
    [InlineData("Mức tạm ứng cho các đề án khuyến công không quá 70% tổng kinh phí hỗ trợ.", "agrees advance-limit")]
    [InlineData("Tạm ứng lần một 50% kinh phí đối với đề án đào tạo nghề, truyền nghề.", "differs advance-ratio")]
    [InlineData(
        "Tạm ứng 30% kinh phí đối với đề án xây dựng kết cấu hạ tầng cụm công nghiệp khi đã thực hiện được trên 50% khối lượng công việc.",
        "agrees advance-ratio|agrees advance-progress"
    )]
    // Votes.
    [InlineData("Thời hiệu khiếu nại đối với kết quả bình chọn là 15 ngày làm việc kể từ ngày thông báo.", "agrees complaint-days")]
    [InlineData("Thời hiệu khiếu nại đối với kết quả bình chọn là 15 ngày kể từ ngày thông báo.", "differs complaint-days")]
    [InlineData("Hội đồng giải quyết khiếu nại về kết quả bình chọn trong 10 (mười) ngày làm việc.", "agrees answer-days")]
    [InlineData("Sản phẩm có điểm bình quân từ 70 điểm trở lên được cấp Giấy chứng nhận.", "agrees pass-mark")]
    [InlineData("Giấy chứng nhận sản phẩm tiêu biểu có giá trị 5 năm kể từ ngày cấp.", "differs certificate-years")]
    [InlineData(
        "1. Hội đồng bình chọn cấp tỉnh có 07 hoặc 09 thành viên.\n2. Hội đồng bình chọn cấp huyện có 7 hoặc 9 thành viên.",
        "agrees council-size|differs council-size"
    )]
    [InlineData("Số lượng thành viên Ban Giám khảo là số lẻ.", "agrees jury-size")]
    [InlineData("Bình chọn cấp tỉnh được tổ chức định kỳ 02 năm một lần.", "agrees vote-cycle")]
    [InlineData("Bình chọn cấp tỉnh được tổ chức 3 năm một lần.", "differs vote-cycle")]
    [InlineData("Hội đồng bình chọn cấp xã do Chủ tịch UBND cấp xã quyết định thành lập.", "agrees found-vote-council", "2025-07-15")]
    [InlineData("Hội đồng bình chọn cấp tỉnh do Giám đốc Sở Công Thương quyết định thành lập.", "differs found-vote-council")]
    [InlineData("Hội đồng bình chọn cấp xã có 05 hoặc 07 thành viên.", "agrees council-size", "2025-07-15")]
    // Bodies.
    [InlineData("Bộ Công Thương phê duyệt Chương trình khuyến công quốc gia.", "differs approve-programme")]
    [InlineData("Bộ Công Thương phê duyệt Chương trình khuyến công quốc gia.", "agrees approve-programme", "2025-08-01")]
    [InlineData("Kế hoạch khuyến công địa phương do Chủ tịch Ủy ban nhân dân tỉnh phê duyệt.", "agrees approve-plan")]
    [InlineData("Kế hoạch khuyến công địa phương do Giám đốc Sở Công Thương phê duyệt.", "differs approve-plan")]
    [InlineData("Giám đốc Sở Công Thương tổ chức thẩm định cấp cơ sở các đề án khuyến công quốc gia.", "agrees appraise-at-base")]
    [InlineData("Cục Công nghiệp địa phương phê duyệt các đề nghị điều chỉnh thay đổi địa điểm thực hiện đề án khuyến công quốc gia.", "agrees change-place")]
    [InlineData("Sở Công Thương phê duyệt điều chỉnh tăng tổng mức kinh phí hỗ trợ đề án khuyến công quốc gia.", "differs increase-support")]
    [InlineData("Ban Giám khảo do Chủ tịch UBND tỉnh thành lập.", "differs found-jury")]
    // Citations, repeals, dates, order.
    [InlineData("Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21 tháng 6 năm 2012 của Chính phủ về khuyến công;", "fault signing-day")]
    [InlineData("Căn cứ Thông tư liên tịch số 26/2014/TTLT-BTC-BCT ngày 18 tháng 02 năm 2014;", "fault ground-not-in-force", "2019-01-15")]
    [InlineData("Thực hiện theo khoản 9 Điều 7 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.", "fault provision-missing")]
    [InlineData("Tạm ứng theo các Điều 13 đến 16 Thông tư số 36/2013/TT-BCT, trừ khoản 2 Điều 15.", "")]
    [InlineData("Bãi bỏ Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.", "fault repeal-not-in-force", "2019-01-15")]
    [InlineData("Bãi bỏ Quyết định số 15/2010/QĐ-UBND của UBND tỉnh.", "undetermined repeal-unknown")]
    [InlineData("Quyết định này có hiệu lực từ ngày 31 tháng 6 năm 2016.", "fault impossible-date")]
    [InlineData("Hà Giang, ngày 15 tháng 7 năm 2016\nNghị quyết này có hiệu lực kể từ ngày 01 tháng 7 năm 2016.", "fault starts-before-signing")]
    [InlineData("Điều 1. Phạm vi\n1. Quy định này áp dụng trong tỉnh.\n3. Các nội dung khác theo quy định.", "fault number-skipped")]
    [InlineData("Điều 1. Mức chi\n1. Theo khoản 5 Điều 1 Quy định này.\n2. Theo quy định khác.", "fault clause-missing")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200.000.000 đồng (hai trăm năm mươi triệu đồng)/cơ sở.", "agrees machinery|fault words-differ")]
    // Priority, places, size.
    [InlineData("Ưu tiên cơ sở sử dụng nhiều lao động, từ 50 lao động trở lên.", "agrees workers")]
    [InlineData("Ưu tiên cơ sở sử dụng nhiều lao động từ 30 lao động trở lên.", "differs workers")]
    [InlineData("Sử dụng nguyên liệu tại chỗ chiếm trên 50% tổng giá trị nguyên liệu.", "agrees local-materials")]
    [InlineData("Mỗi cơ sở công nghiệp nông thôn được hỗ trợ tham gia hội chợ nước ngoài không quá 02 lần/năm.", "agrees overseas-per-year")]
    [InlineData("Doanh nghiệp nhỏ và vừa có số lao động bình quân không quá 300 người.", "differs sme-labour", "2019-01-15")]
    [InlineData("Phường thuộc thành phố loại 1 được chuyển đổi từ xã chưa quá 5 năm.", "agrees ward-conversion")]
    [InlineData("Kế hoạch tổ chức 3 hội nghị, mời 150 đại biểu tham dự.", "")]
    [InlineData("Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012 của Chính phủ về khuyến công;", "")]
    // What such people ask besides.
    [InlineData("Đăng ký nhãn hiệu, bao bì: 60% chi phí nhưng tối đa 35tr/nhãn hiệu.", "differs trademark")]
    [InlineData("Ứng dụng máy móc: Mức hỗ trợ tối đa bằng 50% chi phí đầu tư, nhưng không vượt quá 200.000.000 VNĐ/cơ sở.", "agrees machinery")]
    [InlineData("- Chuyển giao công nghệ: 50% chi phí; tối đa 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Hỗ trợ ứng dụng máy móc tiên tiến với mức tối đa 50 % tổng chi phí và không quá 200 triệu đồng trên một cơ sở.", "agrees machinery")]
    [InlineData("Hỗ trợ ứng dụng máy móc: tối đa 50% chi phí nhưng không quá 200 triệu đồng/dự án.", "differs machinery")]
    [InlineData("Hỗ trợ ứng dụng máy móc: tối đa 50% chi phí nhưng không quá 200 triệu đồng/cơ sở/năm.", "differs machinery")]
    [InlineData("Hỗ trợ ứng dụng máy móc: 40-50% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Hỗ trợ ứng dụng máy móc: tối thiểu 50% chi phí, không quá 200 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("XD mô hình trình diễn KT: 30% chi phí, ko quá 300tr/MH.", "differs demonstration-model")]
    [InlineData("Xây dựng mô hình trình diễn kỹ thuật: hỗ trợ 30% chi phí, không quá 500 triệu/mô hình.", "agrees demonstration-model")]
    [InlineData("Thành lập doanh nghiệp tại địa bàn đặc biệt khó khăn: không quá 15 triệu đồng/doanh nghiệp.", "differs enterprise-setup")]
    [InlineData(
        "1. Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.\n2. Đối với địa bàn khó khăn: ứng dụng máy móc 75% chi phí, không quá 300 triệu đồng/cơ sở.",
        "agrees machinery|undetermined machinery"
    )]
    [InlineData(
        "2. Địa bàn đặc biệt khó khăn:\na) Ứng dụng máy móc: 75% chi phí, không quá 300 triệu đồng/cơ sở;\nb) Xây dựng và đăng ký thương hiệu: 75% chi phí, không quá 52,5 triệu đồng/thương hiệu.",
        "undetermined machinery|undetermined trademark"
    )]
    [InlineData("Ứng dụng máy móc tại địa bàn khó khăn: 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Mức kinh phí ưu tiên không quá 1,5 lần mức hỗ trợ quy định tại khoản này.", "agrees priority-factor")]
    [InlineData("Mức kinh phí ưu tiên không quá 2,0 lần mức hỗ trợ quy định.", "differs priority-factor")]
    [InlineData("Mức kinh phí ưu tiên không quá 1,5 lần mức hỗ trợ quy định.", "undetermined priority-factor", "2019-01-15")]
    [InlineData("UBND tỉnh quyết định phê duyệt đề án ứng dụng máy móc, kinh phí 200 triệu đồng.", "undetermined level")]
    [InlineData("Quyết định phê duyệt danh mục đề án khuyến công năm 2016: ứng dụng máy móc 180 triệu đồng.", "undetermined level")]
    [InlineData(
        "Phân bổ kinh phí khuyến công năm 2016 như sau:\n- Ứng dụng máy móc: 1.200 triệu đồng;\n- Mô hình trình diễn kỹ thuật: 800 triệu đồng.",
        "undetermined level|undetermined level"
    )]
    [InlineData(
        "1. Kết quả thực hiện:\na) Ứng dụng máy móc: 900 triệu đồng;\nb) Đăng ký thương hiệu: 60 triệu đồng.\n2. Mức hỗ trợ ứng dụng máy móc: 50% chi phí, không quá 250 triệu đồng/cơ sở.",
        "undetermined level|undetermined level|differs machinery"
    )]
    [InlineData(
        "Kết quả thực hiện năm 2015\nỨng dụng máy móc: 900 triệu đồng.\nĐiều 1. Mức hỗ trợ\nỨng dụng máy móc: 250 triệu đồng/cơ sở.",
        "undetermined level|differs machinery"
    )]
    [InlineData("Tính đến 30/6/2016, đã thực hiện 05 đề án ứng dụng máy móc với tổng kinh phí 1.100 triệu đồng.", "undetermined level")]
    [InlineData("Trung tâm đã tổ chức 3 lớp tập huấn, kinh phí 90 triệu đồng.", "undetermined level")]
    [InlineData("Hỗ trợ HTX Hoa Ban ứng dụng máy móc 120 triệu đồng.", "undetermined level")]
    [InlineData("Cấp cho Doanh nghiệp tư nhân Hải Long 100 triệu đồng để ứng dụng máy móc.", "undetermined level")]
    [InlineData("Hỗ trợ làng nghề Phú Vinh xây dựng thương hiệu: 30 triệu đồng.", "undetermined level")]
    [InlineData("Ket qua thuc hien: ung dung may moc 900 trieu dong.", "undetermined level")]
    [InlineData("Cong ty TNHH Minh Phat ung dung may moc: 150 trieu dong.", "undetermined level")]
    [InlineData("Cơ sở đã được công nhận sản phẩm tiêu biểu thì được hỗ trợ ứng dụng máy móc 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Cơ sở đã thực hiện đầu tư được hỗ trợ ứng dụng máy móc 150 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Theo hợp đồng số 12/2016/HĐ-KC, ứng dụng máy móc được hỗ trợ 160 triệu đồng.", "undetermined level")]
    [InlineData("Quyết toán: ứng dụng máy móc 180 triệu đồng cho Cơ sở Thanh Bình.", "undetermined level")]
    [InlineData("Năm 2015, đã chi hỗ trợ ứng dụng máy móc 450 triệu đồng, đạt 95% kế hoạch.", "undetermined level")]
    [InlineData("Thời hạn nộp hồ sơ đăng ký kế hoạch khuyến công quốc gia tại Sở Công Thương: trước ngày 15/5/2016.", "differs file-with-department")]
    [InlineData("Sở Công Thương tổng hợp danh mục đề án khuyến công quốc gia gửi Cục Công nghiệp địa phương trước ngày 20/6.", "differs file-with-agency")]
    [InlineData("Sở Công Thương gửi Cục Công nghiệp địa phương hồ sơ đăng ký kế hoạch chậm nhất ngày 14/6.", "agrees file-with-agency")]
    [InlineData("Sở Công Thương gửi báo cáo kế hoạch 6 tháng về Cục Công nghiệp địa phương trước ngày 20/6.", "")]
    [InlineData("Đơn vị thực hiện báo cáo tiến độ hằng tháng gửi trước ngày 25 hằng tháng.", "agrees monthly-report")]
    [InlineData("Đơn vị thực hiện báo cáo tiến độ hằng tháng chậm nhất ngày 24 hằng tháng.", "agrees monthly-report")]
    [InlineData("Đơn vị thực hiện báo cáo tiến độ hằng tháng chậm nhất ngày 25 hằng tháng.", "differs monthly-report")]
    [InlineData("Quyết toán kinh phí trước ngày 22/01 năm sau.", "differs settlement-day")]
    [InlineData("Quyết toán kinh phí trước ngày 23 tháng 01 năm sau.", "agrees settlement-day")]
    [InlineData("Sản phẩm kèm 03 ảnh mầu, cỡ ảnh 10 x 15 cm.", "agrees photos|agrees photo-size")]
    [InlineData("Giấy chứng nhận có giá trị đến hết ngày 31 tháng 12 của năm thứ 3.", "agrees certificate-years")]
    [InlineData("Sản phẩm đạt từ 65 điểm trở lên được cấp Giấy chứng nhận.", "differs pass-mark")]
    [InlineData("Hội đồng bình chọn giải quyết khiếu nại trong 15 ngày làm việc.", "differs answer-days")]
    [InlineData("Bộ trưởng Bộ Công Thương quyết định thành lập Hội đồng bình chọn cấp quốc gia.", "agrees found-vote-council")]
    [InlineData("Ban Giám khảo do Chủ tịch Hội đồng bình chọn thành lập.", "agrees found-jury")]
    [InlineData("Cục Công nghiệp địa phương phê duyệt thay đổi nội dung đề án khuyến công quốc gia.", "differs change-content")]
    [InlineData("Bộ Công Thương phê duyệt ngừng triển khai đề án khuyến công quốc gia.", "agrees stop")]
    [InlineData("Cục trưởng Cục Công nghiệp địa phương tổ chức thẩm định cấp Bộ các đề án khuyến công quốc gia.", "agrees appraise-at-ministry")]
    [InlineData("Ủy ban nhân dân cấp tỉnh xây dựng Quy chế quản lý kinh phí khuyến công địa phương.", "agrees issue-fund-regulation")]
    [InlineData("Căn cứ khoản 5 Điều 13 Thông tư số 36/2013/TT-BCT;", "fault provision-missing")]
    [InlineData("Thay thế Thông tư liên tịch số 125/2009/TTLT-BTC-BCT.", "fault repeal-not-in-force")]
    [InlineData("Căn cứ Thông tư số 28/2018/TT-BTC ngày 28 tháng 3 năm 2018;", "fault ground-not-in-force", "2015-03-03")]
    [InlineData("Thực hiện xong trước ngày 29/02/2015.", "fault impossible-date")]
    [InlineData("Điều 1. A\n1. Nội dung một.\n2. Nội dung hai.\n2. Nội dung ba.", "fault number-twice")]
    [InlineData("Điều 1. Mức chi\n1. Gồm:\na) Một;\nb) Hai.\n2. Theo điểm c khoản 1 Điều này.", "fault point-missing")]
    [InlineData("Điều 1. A\nTheo Điều 9 Quy định này.\nĐiều 2. B", "fault article-missing")]
    [InlineData("Ứng dụng máy móc: 50% (sáu mươi phần trăm) chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery|fault words-differ")]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, không quá 300 triệu đồng/cơ sở.", "undetermined machinery", "2026-01-10", true)]
    [InlineData("Ứng dụng máy móc: tối đa 50% chi phí, không quá 400 triệu đồng/cơ sở.", "fault above-nation|undetermined machinery", "2026-01-10", true)]
    // Local money: up to the nation's own factor a level for preferred areas is not above the nation's; while the factor is not known it is.
    [InlineData("Ứng dụng máy móc tại địa bàn khó khăn: 50% chi phí, không quá 300 triệu đồng/cơ sở.", "undetermined machinery", null, true)]
    [InlineData("Ứng dụng máy móc tại địa bàn khó khăn: 50% chi phí, không quá 301 triệu đồng/cơ sở.", "fault above-nation|undetermined machinery", null, true)]
    [InlineData(
        "Ứng dụng máy móc tại địa bàn khó khăn: 50% chi phí, không quá 900 triệu đồng/cơ sở.",
        "fault above-nation|undetermined machinery",
        "2026-01-10",
        true
    )]
    [InlineData("Mức hỗ trợ khuyến công địa phương cho ứng dụng máy móc bằng 0,8 lần mức hỗ trợ khuyến công quốc gia.", "undetermined machinery")]
    [InlineData("Mô hình thí điểm SXSH: 30% chi phí, không quá 500 triệu đồng/mô hình.", "agrees cleaner-production-pilot", "2019-01-15")]
    [InlineData("Mô hình thí điểm SXSH: 30% chi phí, không quá 500 triệu đồng/mô hình.", "undetermined cleaner-production-pilot")]
    [InlineData("Hạch toán kinh phí khuyến công vào loại 280 khoản 309.", "differs budget-code")]
    [InlineData("Tổ chức hội chợ triển lãm hàng CNNT trong nước: 100% chi phí thuê gian hàng.", "agrees domestic-fair-organisation")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 10.000 USD/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc, xây dựng thương hiệu: 50% chi phí, không quá 200 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData(
        "Tạm ứng 70% kinh phí đối với đề án xây dựng mô hình trình diễn kỹ thuật khi giá trị khối lượng đã thực hiện trên 70% tổng vốn đầu tư.",
        "agrees advance-ratio|agrees advance-progress"
    )]
    [InlineData("Mức tạm ứng cho các đề án khuyến công không quá 80% tổng kinh phí hỗ trợ.", "differs advance-limit")]
    [InlineData("Mức tạm ứng cho các đề án khuyến công không quá 70% tổng kinh phí hỗ trợ.", "undetermined advance-limit", "2019-01-15")]
    [InlineData("Nguyên liệu tại chỗ trên 50% tổng giá trị nguyên vật liệu.", "agrees local-materials")]
    [InlineData("Nguyên liệu tại chỗ từ 50% tổng giá trị nguyên liệu trở lên.", "differs local-materials")]
    [InlineData("Mỗi cơ sở công nghiệp nông thôn tham gia hội chợ nước ngoài không quá 03 lần trong một năm.", "differs overseas-per-year")]
    [InlineData("Hội đồng bình chọn cấp quốc gia có 11 hoặc 13 thành viên.", "agrees council-size")]
    // Whole drafts, plans and submissions, and numbers as machines write them.
    [InlineData(
        "HỘI ĐỒNG NHÂN DÂN TỈNH BẮC KẠN\nSố: 05/2019/NQ-HĐND\nCăn cứ Thông tư liên tịch số 26/2014/TTLT-BTC-BCT ngày 18 tháng 02 năm 2014;\nĐiều 1. Mức chi\n1. Ứng dụng máy móc: tối đa 50% chi phí, không quá 250 triệu đồng/cơ sở.",
        "fault ground-not-in-force|undetermined machinery",
        "2019-06-01"
    )]
    [InlineData(
        "KẾ HOẠCH KHUYẾN CÔNG NĂM 2016\n1. Hỗ trợ ứng dụng máy móc: 05 đề án, kinh phí 1.000 triệu đồng.\n2. Hỗ trợ mô hình trình diễn kỹ thuật: 02 mô hình, kinh phí 800 triệu đồng.",
        "undetermined level|undetermined level"
    )]
    [InlineData(
        "TỜ TRÌNH\nKính trình UBND tỉnh xem xét mức hỗ trợ ứng dụng máy móc tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở theo điểm c khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT.",
        "agrees machinery"
    )]
    [InlineData(
        "Theo điểm z khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT, ứng dụng máy móc được hỗ trợ 50% chi phí, không quá 250 triệu đồng/cơ sở.",
        "fault provision-missing|differs machinery"
    )]
    [InlineData("Căn cứ Thông tư số 28/2018/TT-BTC ngày 28 tháng 3 năm 2018 của Bộ trưởng Bộ Tài chính;", "", "2020-01-01")]
    [InlineData("Căn cứ Thông tư số 28/2018/TT-BTC ngày 11 tháng 5 năm 2018 của Bộ Tài chính;", "fault signing-day", "2020-01-01")]
    [InlineData("Thông tư số 28/2018/TT-BTC có hiệu lực từ ngày 01/6/2018.", "fault first-day", "2020-01-01")]
    [InlineData("Thông tư số 28/2018/TT-BTC có hiệu lực kể từ ngày 11/5/2018.", "")]
    [InlineData("Tổng vốn đầu tư của dự án là 5 tỷ đồng, trong đó vốn vay 2 tỷ đồng.", "")]
    [InlineData("Công ty có doanh thu 120 tỷ đồng, nộp ngân sách 5 tỷ đồng, giải quyết việc làm cho 80 lao động.", "")]
    [InlineData("Lương bình quân 7 triệu đồng/người/tháng.", "")]
    [InlineData("Sản lượng tăng 15% so với năm 2015, giá trị sản xuất công nghiệp đạt 5.200 tỷ đồng.", "")]
    [InlineData("Máy móc, thiết bị: 50% chi phí mua, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Dây chuyền công nghệ: tối đa không quá một phẩy năm lần mức hỗ trợ ứng dụng máy móc.", "agrees technology-line", "2019-06-01")]
    [InlineData("Dây chuyền công nghệ: tối đa không quá hai lần mức hỗ trợ ứng dụng máy móc.", "differs technology-line", "2019-06-01")]
    [InlineData("Mô hình trình diễn kỹ thuật: tối đa 30% chi phí, không quá 500 triệu đồng/mô hình.", "differs demonstration-model", "2019-06-01")]
    [InlineData("Tham gia hội chợ tại nước ngoài: hỗ trợ 100% chi phí.", "agrees overseas-fair-participation", "2019-06-01")]
    [InlineData("Hỗ trợ lãi suất vốn vay cho cơ sở di dời: 50% lãi suất, không quá 500 triệu đồng/cơ sở.", "agrees relocation-interest", "2019-06-01")]
    [InlineData("Hỗ trợ lãi suất vốn vay cho cơ sở di dời: 70% lãi suất, không quá 500 triệu đồng/cơ sở.", "differs relocation-interest")]
    [InlineData("Xử lý ô nhiễm môi trường tại cơ sở: 50% chi phí, không quá 300 triệu đồng/cơ sở.", "differs pollution-treatment-establishment")]
    [InlineData("Chương trình truyền hình, truyền thanh: theo đơn giá được cấp có thẩm quyền phê duyệt.", "agrees media")]
    [InlineData("Đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp: không quá 5 tỷ đồng/cụm công nghiệp.", "differs cluster-infrastructure")]
    [InlineData("Lập quy hoạch chi tiết CCN: 100% chi phí, không quá 500 triệu đồng/CCN.", "differs cluster-plan")]
    [InlineData("Hỗ trợ hình thành cụm liên kết: 50% chi phí, không quá 200 triệu đồng/cụm liên kết.", "differs linkage-cluster")]
    [InlineData("Thuê tư vấn lập dự án đầu tư, marketing: năm mươi phần trăm chi phí, không quá ba mươi lăm triệu đồng/cơ sở.", "agrees consultancy")]
    [InlineData("Thue tu van: nam muoi phan tram chi phi, khong qua ba muoi lam trieu dong/co so.", "agrees consultancy")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 0,2 tỷ đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 000 000 đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200,000,000 đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200.000.000,- đồng/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50,0% chi phí, không quá 200 Tr.đ/cơ sở.", "agrees machinery")]
    [InlineData("ỨNG DỤNG MÁY MÓC: 50% CHI PHÍ, KHÔNG QUÁ 200 TRIỆU ĐỒNG/CƠ SỞ.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc :50% chi phí,không quá 200 triệu đồng/ cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 trệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200/cơ sở.", "undetermined level")]
    [InlineData("Thời hạn khiếu nại kết quả bình chọn: mười lăm (15) ngày làm việc.", "agrees complaint-days")]
    [InlineData("Hồ sơ đăng ký bình chọn gồm 01 bộ hồ sơ.", "agrees sets-for-vote")]
    [InlineData("Bình chọn được tổ chức theo 4 cấp.", "agrees vote-levels")]
    [InlineData("Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh do Chủ tịch UBND tỉnh cấp.", "agrees issue-certificate")]
    [InlineData("Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh do Giám đốc Sở Công Thương cấp.", "differs issue-certificate")]
    [InlineData("Sở Công Thương tổ chức nghiệm thu cơ sở đề án khuyến công quốc gia.", "agrees accept-at-base")]
    [InlineData("Sở Công Thương tổ chức nghiệm thu cơ sở đề án khuyến công.", "undetermined accept-at-base", null, true)]
    [InlineData("Chương trình khuyến công quốc gia thường là 5 năm.", "agrees programme-years")]
    [InlineData("Đề án điểm có từ 2 nội dung trở lên.", "agrees key-project-contents")]
    [InlineData("Đề án điểm có thời gian thực hiện trên 2 năm.", "differs key-project-years")]
    [InlineData("Doanh nghiệp nhỏ và vừa có tổng nguồn vốn không quá 200 tỷ đồng.", "differs sme-capital", "2016-06-30")]
    [InlineData("Doanh nghiệp nhỏ và vừa có số lao động bình quân không quá 300 người.", "agrees sme-labour")]
    [InlineData("Doanh nghiệp nhỏ và vừa có số lao động bình quân không quá 200 người.", "agrees sme-labour", "2022-01-01")]
    [InlineData("Trích kinh phí khuyến công thưởng cho tập thể, cá nhân 5 triệu đồng.", "undetermined level")]
    [InlineData("Ứng dụng máy móc: mức hỗ trợ do UBND tỉnh quyết định nhưng không thấp hơn 100 triệu đồng.", "differs machinery")]
    [InlineData("Mức hỗ trợ ứng dụng máy móc năm 2015 đã thực hiện là 150 triệu đồng/cơ sở.", "undetermined level")]
    [InlineData("Nghị quyết số 10/2012/NQ-HĐND hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực.", "undetermined repeal-unknown")]
    [InlineData("Điều 2. A\nĐiều 1. B", "fault number-order")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200,000,000đ/cơ sở.", "agrees machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 250.000.000,- VNĐ/cơ sở.", "differs machinery")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200.000.000,00 đồng/cơ sở.", "agrees machinery")]
    public void What_is_said_is_what_the_law_says(string text, string said, string? day = null, bool isLocal = false)
    {
        Assert.Equal(said, Said.Codes(text, day, isLocal));
        Assert.Equal(said, Said.Codes(CitationPracticeTests.Decomposed(text), day, isLocal));
    }
}
