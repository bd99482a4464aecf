using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.InForce;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>Bodies, days, thresholds and counts that a draft states: each agrees as the provision has it, and a change of it is found.</summary>
public class DraftThresholdTests
{
    private static readonly LocalDate Day = new(2016, 6, 30);

    public static TheoryData<string, string, string, string> Pairs { get; } =
        new()
        {
            {
                "Hỗ trợ lãi suất vốn vay cho cơ sở gây ô nhiễm môi trường di dời vào cụm công nghiệp: tối đa 50% lãi suất trong 02 năm đầu, không quá 500 triệu đồng/cơ sở.",
                "Hỗ trợ lãi suất vốn vay cho cơ sở gây ô nhiễm môi trường di dời vào cụm công nghiệp: tối đa 50% lãi suất trong 03 năm đầu, không quá 500 triệu đồng/cơ sở.",
                "interest-years",
                "TTLT26-2014/6/2/n"
            },
            {
                "Mức kinh phí ưu tiên không quá 1,5 lần mức hỗ trợ quy định.",
                "Mức kinh phí ưu tiên không quá 2 lần mức hỗ trợ quy định.",
                "priority-factor",
                "TTLT26-2014/6/2/t"
            },
            {
                "Mức tạm ứng cho các đề án khuyến công không quá 70% tổng kinh phí khuyến công hỗ trợ.",
                "Mức tạm ứng cho các đề án khuyến công không quá 80% tổng kinh phí khuyến công hỗ trợ.",
                "advance-limit",
                "TTLT26-2014/8/2/b"
            },
            {
                "Kế hoạch khuyến công quốc gia do Bộ trưởng Bộ Công Thương phê duyệt.",
                "Kế hoạch khuyến công quốc gia do Thủ tướng Chính phủ phê duyệt.",
                "approve-plan",
                "ND45-2012/2/2"
            },
            {
                "Chương trình khuyến công quốc gia từng giai đoạn do Thủ tướng Chính phủ phê duyệt.",
                "Chương trình khuyến công quốc gia từng giai đoạn do Bộ trưởng Bộ Tài chính phê duyệt.",
                "approve-programme",
                "ND45-2012/2/1"
            },
            {
                "Kế hoạch khuyến công địa phương do Chủ tịch Ủy ban nhân dân cấp tỉnh phê duyệt.",
                "Kế hoạch khuyến công địa phương do Giám đốc Sở Công Thương phê duyệt.",
                "approve-plan",
                "ND45-2012/2/2"
            },
            {
                "Chương trình khuyến công địa phương do Ủy ban nhân dân cấp tỉnh phê duyệt.",
                "Chương trình khuyến công địa phương do Sở Công Thương phê duyệt.",
                "approve-programme",
                "ND45-2012/16/1/b"
            },
            {
                "Giám đốc Sở Công Thương tổ chức thẩm định cấp cơ sở các đề án khuyến công quốc gia.",
                "Chủ tịch Ủy ban nhân dân cấp huyện tổ chức thẩm định cấp cơ sở các đề án khuyến công quốc gia.",
                "appraise-at-base",
                "TT46-2012/8/2/a"
            },
            {
                "Cục Công nghiệp địa phương tổ chức thẩm định cấp Bộ các đề án khuyến công quốc gia.",
                "Sở Công Thương tổ chức thẩm định cấp Bộ các đề án khuyến công quốc gia.",
                "appraise-at-ministry",
                "TT46-2012/8/2/a"
            },
            {
                "Sở Công Thương tổ chức nghiệm thu cơ sở các đề án khuyến công quốc gia trên địa bàn.",
                "Ủy ban nhân dân cấp xã tổ chức nghiệm thu cơ sở các đề án khuyến công quốc gia trên địa bàn.",
                "accept-at-base",
                "TT36-2013/20/2"
            },
            {
                "Trung tâm Khuyến công quốc gia ở các vùng do Bộ trưởng Bộ Công Thương quyết định thành lập.",
                "Trung tâm Khuyến công quốc gia ở các vùng do Thủ tướng Chính phủ quyết định thành lập.",
                "found-regional-centre",
                "ND45-2012/7/2"
            },
            {
                "Mạng lưới cộng tác viên khuyến công do Ủy ban nhân dân cấp tỉnh quyết định thành lập.",
                "Mạng lưới cộng tác viên khuyến công do Ủy ban nhân dân cấp xã quyết định thành lập.",
                "found-collaborator-network",
                "ND45-2012/8/3"
            },
            {
                "Thù lao của cộng tác viên khuyến công do Chủ tịch Ủy ban nhân dân cấp tỉnh quy định.",
                "Thù lao của cộng tác viên khuyến công do Bộ Tài chính quy định.",
                "set-collaborator-pay",
                "ND45-2012/10"
            },
            {
                "Hội đồng bình chọn cấp tỉnh do Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định thành lập.",
                "Hội đồng bình chọn cấp tỉnh do Giám đốc Sở Công Thương quyết định thành lập.",
                "found-vote-council",
                "TT26-2014/8/1/b"
            },
            {
                "Hội đồng bình chọn cấp khu vực do Cục trưởng Cục Công nghiệp địa phương quyết định thành lập.",
                "Hội đồng bình chọn cấp khu vực do Bộ trưởng Bộ Công Thương quyết định thành lập.",
                "found-vote-council",
                "TT26-2014/8/1/c"
            },
            {
                "Ban Giám khảo do Chủ tịch Hội đồng bình chọn thành lập.",
                "Ban Giám khảo do Chủ tịch Ủy ban nhân dân cấp tỉnh thành lập.",
                "found-jury",
                "TT26-2014/11/1"
            },
            {
                "Danh mục ngành, nghề được hưởng chính sách khuyến công do Thủ tướng Chính phủ quyết định sửa đổi.",
                "Danh mục ngành, nghề được hưởng chính sách khuyến công do Bộ trưởng Bộ Công Thương quyết định sửa đổi.",
                "amend-sectors",
                "ND45-2012/5/2"
            },
            {
                "Các đơn vị gửi hồ sơ đề án về Sở Công Thương trước ngày 20 tháng 5 hằng năm.",
                "Các đơn vị gửi hồ sơ đề án về Sở Công Thương trước ngày 30 tháng 5 hằng năm.",
                "file-with-department",
                "TT36-2013/10/1/b"
            },
            {
                "Sở Công Thương gửi hồ sơ đăng ký kế hoạch về Cục Công nghiệp địa phương trước ngày 15 tháng 6 hằng năm.",
                "Sở Công Thương gửi hồ sơ đăng ký kế hoạch về Cục Công nghiệp địa phương trước ngày 30 tháng 6 hằng năm.",
                "file-with-agency",
                "TT36-2013/10/2/b"
            },
            {
                "Đơn vị thực hiện đề án gửi báo cáo tiến độ trước ngày 25 hằng tháng.",
                "Đơn vị thực hiện đề án gửi báo cáo tiến độ trước ngày 28 hằng tháng.",
                "monthly-report",
                "TT36-2013/23/3/a"
            },
            {
                "Việc thanh lý hợp đồng và quyết toán kinh phí không được chậm quá ngày 22 tháng 01 của năm sau.",
                "Việc thanh lý hợp đồng và quyết toán kinh phí không được chậm quá ngày 31 tháng 01 của năm sau.",
                "settlement-day",
                "TT36-2013/18/2"
            },
            {
                "Chậm nhất sau 15 ngày kể từ khi nghiệm thu cơ sở, đơn vị thực hiện đề án phải hoàn thành hồ sơ quyết toán.",
                "Chậm nhất sau 20 ngày kể từ khi nghiệm thu cơ sở, đơn vị thực hiện đề án phải hoàn thành hồ sơ quyết toán.",
                "settlement-file",
                "TT36-2013/18/1"
            },
            {
                "Thời hiệu khiếu nại đối với kết quả bình chọn là 15 ngày làm việc kể từ ngày thông báo.",
                "Thời hiệu khiếu nại đối với kết quả bình chọn là 30 ngày làm việc kể từ ngày thông báo.",
                "complaint-days",
                "TT26-2014/20/1"
            },
            {
                "Hội đồng bình chọn giải quyết khiếu nại trong thời hạn 10 ngày làm việc kể từ ngày nhận đơn.",
                "Hội đồng bình chọn giải quyết khiếu nại trong thời hạn 10 ngày kể từ ngày nhận đơn.",
                "answer-days",
                "TT26-2014/20/2"
            },
            {
                "Sản phẩm được cấp Giấy chứng nhận phải đạt điểm bình quân từ 70 điểm trở lên.",
                "Sản phẩm được cấp Giấy chứng nhận phải đạt điểm bình quân từ 75 điểm trở lên.",
                "pass-mark",
                "TT26-2014/17/1"
            },
            {
                "Giấy chứng nhận có giá trị đến hết ngày 31 tháng 12 của năm thứ 3 tính từ năm được cấp.",
                "Giấy chứng nhận có giá trị đến hết ngày 31 tháng 12 của năm thứ 5 tính từ năm được cấp.",
                "certificate-years",
                "TT26-2014/17/3"
            },
            {
                "Hội đồng bình chọn cấp quốc gia có 11 hoặc 13 thành viên.",
                "Hội đồng bình chọn cấp quốc gia có 13 hoặc 15 thành viên.",
                "council-size",
                "TT26-2014/9/4"
            },
            {
                "Hội đồng bình chọn cấp khu vực có 09 hoặc 11 thành viên.",
                "Hội đồng bình chọn cấp khu vực có 09 hoặc 13 thành viên.",
                "council-size",
                "TT26-2014/9/3"
            },
            {
                "Bình chọn cấp huyện, cấp tỉnh được tổ chức định kỳ 02 năm một lần.",
                "Bình chọn cấp huyện, cấp tỉnh được tổ chức định kỳ 03 năm một lần.",
                "vote-cycle",
                "TT26-2014/14/1/a"
            },
            {
                "Cơ sở công nghiệp nông thôn được hỗ trợ tham gia hội chợ, triển lãm tại nước ngoài không quá 02 lần/năm.",
                "Cơ sở công nghiệp nông thôn được hỗ trợ tham gia hội chợ, triển lãm tại nước ngoài không quá 03 lần/năm.",
                "overseas-per-year",
                "TT46-2012/4/1/b"
            },
            {
                "Tạm ứng lần một 30% kinh phí hỗ trợ đối với đề án đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp.",
                "Tạm ứng lần một 50% kinh phí hỗ trợ đối với đề án đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp.",
                "advance-ratio",
                "TT36-2013/13/1"
            },
            {
                "Tạm ứng lần một 70% kinh phí hỗ trợ đối với đề án tổ chức đào tạo nghề, truyền nghề.",
                "Tạm ứng lần một 60% kinh phí hỗ trợ đối với đề án tổ chức đào tạo nghề, truyền nghề.",
                "advance-ratio",
                "TT36-2013/13/2/a"
            },
            {
                "Cơ sở sử dụng nhiều lao động là cơ sở sử dụng từ 50 lao động trở lên.",
                "Cơ sở sử dụng nhiều lao động là cơ sở sử dụng từ 100 lao động trở lên.",
                "workers",
                "TT46-2012/6/2/c"
            },
            {
                "Cơ sở sử dụng nguyên liệu tại chỗ là cơ sở sử dụng nguyên liệu chính được cung cấp trong tỉnh chiếm trên 50% tổng giá trị nguyên liệu.",
                "Cơ sở sử dụng nguyên liệu tại chỗ là cơ sở sử dụng nguyên liệu chính được cung cấp trong tỉnh chiếm trên 60% tổng giá trị nguyên liệu.",
                "local-materials",
                "TT46-2012/6/2/b"
            },
            {
                "Các đơn vị gửi về Sở Công Thương 03 bộ hồ sơ đề án khuyến công quốc gia để thẩm định cấp cơ sở.",
                "Các đơn vị gửi về Sở Công Thương 05 bộ hồ sơ đề án khuyến công quốc gia để thẩm định cấp cơ sở.",
                "sets-for-department",
                "TT36-2013/10/1/a"
            },
            {
                "Đề án khuyến công quốc gia điểm có từ hai nội dung hoạt động trở lên.",
                "Đề án khuyến công quốc gia điểm có từ ba nội dung hoạt động trở lên.",
                "key-project-contents",
                "TT36-2013/2/3"
            },
            {
                "Việc bình chọn được tổ chức theo 4 cấp: cấp huyện, cấp tỉnh, cấp khu vực và cấp quốc gia.",
                "Việc bình chọn được tổ chức theo 3 cấp: cấp tỉnh, cấp khu vực và cấp quốc gia.",
                "vote-levels",
                "TT26-2014/6/2"
            },
            {
                "Hồ sơ kèm theo 03 ảnh màu của sản phẩm, cỡ tối thiểu (10 x 15)cm.",
                "Hồ sơ kèm theo 05 ảnh màu của sản phẩm, cỡ tối thiểu (10 x 15)cm.",
                "photos",
                "TT26-2014/12/1/b"
            },
            {
                "Kinh phí khuyến công được hạch toán vào loại 070 khoản 102.",
                "Kinh phí khuyến công được hạch toán vào loại 070 khoản 105.",
                "budget-code",
                "TTLT26-2014/8/3/a"
            },
            {
                "Ủy ban nhân dân cấp tỉnh định kỳ hàng quý báo cáo Bộ Công Thương về hoạt động khuyến công.",
                "Ủy ban nhân dân cấp tỉnh định kỳ 6 tháng báo cáo Bộ Công Thương về hoạt động khuyến công.",
                "provincial-report",
                "ND45-2012/16/1/i"
            },
            { "Số lượng thành viên của Ban Giám khảo là số lẻ.", "Số lượng thành viên của Ban Giám khảo là số chẵn.", "jury-size", "TT26-2014/11/2" },
            {
                "Phường thuộc thành phố loại 1 được chuyển đổi từ xã chưa quá 05 năm là địa bàn được hưởng chính sách khuyến công.",
                "Phường thuộc thành phố loại 1 được chuyển đổi từ xã chưa quá 10 năm là địa bàn được hưởng chính sách khuyến công.",
                "ward-conversion",
                "TT46-2012/3/1/đ"
            },
            {
                "Doanh nghiệp nhỏ và vừa có số lao động bình quân năm không quá 300 người.",
                "Doanh nghiệp nhỏ và vừa có số lao động bình quân năm không quá 500 người.",
                "sme-labour",
                "ND56-2009/3/1"
            },
            {
                "Doanh nghiệp nhỏ và vừa có tổng nguồn vốn không quá 100 tỷ đồng.",
                "Doanh nghiệp nhỏ và vừa có tổng nguồn vốn không quá 200 tỷ đồng.",
                "sme-capital",
                "ND56-2009/3/1"
            },
            {
                "Cục Công nghiệp địa phương trình Bộ Công Thương phê duyệt đề nghị tăng tổng mức kinh phí hỗ trợ.",
                "Cục Công nghiệp địa phương phê duyệt đề nghị tăng tổng mức kinh phí hỗ trợ.",
                "increase-support",
                "TT36-2013/11/2/a"
            },
            {
                "Cục Công nghiệp địa phương phê duyệt đề nghị thay đổi địa điểm thực hiện đề án.",
                "Sở Tài chính phê duyệt đề nghị thay đổi địa điểm thực hiện đề án.",
                "change-place",
                "TT36-2013/11/2/b"
            },
            {
                "Giấy chứng nhận cấp tỉnh do Chủ tịch Ủy ban nhân dân cấp tỉnh cấp.",
                "Giấy chứng nhận cấp tỉnh do Giám đốc Sở Công Thương cấp.",
                "issue-certificate",
                "TT26-2014/17/2"
            },
            {
                "Tạm ứng khi đã thực hiện được trên 50% khối lượng công việc của hạng mục hạ tầng cụm công nghiệp được hỗ trợ.",
                "Tạm ứng khi đã thực hiện được trên 30% khối lượng công việc của hạng mục hạ tầng cụm công nghiệp được hỗ trợ.",
                "advance-progress",
                "TT36-2013/13/1/b"
            },
            {
                "Đề án ứng dụng máy móc được tạm ứng khi giá trị khối lượng công việc đã thực hiện trên 70% tổng vốn đầu tư.",
                "Đề án ứng dụng máy móc được tạm ứng khi giá trị khối lượng công việc đã thực hiện trên 50% tổng vốn đầu tư.",
                "advance-progress",
                "TT36-2013/13/2/d"
            },
            {
                "Bộ trưởng Bộ Công Thương phê duyệt kế hoạch khuyến công quốc gia hằng năm.",
                "Cục trưởng Cục Công nghiệp địa phương phê duyệt kế hoạch khuyến công quốc gia hằng năm.",
                "approve-plan",
                "ND45-2012/2/2"
            },
            {
                "Sở Công Thương xây dựng chương trình, trình Ủy ban nhân dân tỉnh phê duyệt chương trình khuyến công địa phương.",
                "Sở Công Thương xây dựng chương trình, trình Bộ Công Thương phê duyệt chương trình khuyến công địa phương.",
                "approve-programme",
                "ND45-2012/16/1/b"
            },
            {
                "Việc thẩm định cấp cơ sở đề án khuyến công quốc gia do Sở Công Thương thực hiện.",
                "Việc thẩm định cấp cơ sở đề án khuyến công quốc gia do Phòng Kinh tế huyện thực hiện.",
                "appraise-at-base",
                "TT46-2012/8/2/a"
            },
            {
                "Việc nghiệm thu cơ sở đề án khuyến công quốc gia do Sở Công Thương chủ trì.",
                "Việc nghiệm thu cơ sở đề án khuyến công quốc gia do Kho bạc Nhà nước chủ trì.",
                "accept-at-base",
                "TT36-2013/20/2"
            },
            {
                "Ủy ban nhân dân cấp tỉnh thành lập Trung tâm Khuyến công trực thuộc Sở Công Thương.",
                "Bộ Công Thương thành lập Trung tâm Khuyến công trực thuộc Sở Công Thương.",
                "found-provincial-centre",
                "ND45-2012/8/1"
            },
            {
                "Ủy ban nhân dân cấp tỉnh quyết định thành lập các chi nhánh trực thuộc Trung tâm Khuyến công.",
                "Sở Công Thương quyết định thành lập các chi nhánh trực thuộc Trung tâm Khuyến công.",
                "found-branch",
                "ND45-2012/8/2"
            },
            {
                "Chủ tịch Ủy ban nhân dân cấp tỉnh quy định mức thù lao của cộng tác viên khuyến công.",
                "Giám đốc Sở Công Thương quy định mức thù lao của cộng tác viên khuyến công.",
                "set-collaborator-pay",
                "ND45-2012/10"
            },
            { "Chủ tịch Hội đồng bình chọn thành lập Ban Giám khảo.", "Bộ trưởng Bộ Công Thương thành lập Ban Giám khảo.", "found-jury", "TT26-2014/11/1" },
            {
                "Bộ trưởng Bộ Công Thương cấp Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia.",
                "Thủ tướng Chính phủ cấp Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia.",
                "issue-certificate",
                "TT26-2014/17/2"
            },
            {
                "Ủy ban nhân dân cấp tỉnh phê duyệt kế hoạch bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh.",
                "Ủy ban nhân dân cấp huyện phê duyệt kế hoạch bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh.",
                "approve-vote-plan",
                "TT26-2014/23/2/b"
            },
            {
                "Việc gia hạn thời gian thực hiện đề án khuyến công quốc gia sang năm sau do Bộ trưởng Bộ Công Thương phê duyệt.",
                "Việc gia hạn thời gian thực hiện đề án khuyến công quốc gia sang năm sau do Cục Công nghiệp địa phương phê duyệt.",
                "extend-into-next-year",
                "TT36-2013/11/2/a"
            },
            {
                "Thay đổi đơn vị phối hợp của đề án khuyến công quốc gia do Cục Công nghiệp địa phương phê duyệt.",
                "Thay đổi đơn vị phối hợp của đề án khuyến công quốc gia do Bộ trưởng Bộ Công Thương phê duyệt.",
                "change-partner",
                "TT36-2013/11/2/b"
            },
            {
                "Bộ Công Thương quyết định phê duyệt ngừng thực hiện đề án khuyến công quốc gia có sai phạm.",
                "Sở Công Thương quyết định phê duyệt ngừng thực hiện đề án khuyến công quốc gia có sai phạm.",
                "stop",
                "TT36-2013/11/2/a"
            },
            {
                "Cục trưởng Cục Công nghiệp địa phương xem xét, quyết định tỷ lệ tạm ứng khác đối với đề án khuyến công quốc gia.",
                "Giám đốc Sở Công Thương xem xét, quyết định tỷ lệ tạm ứng khác đối với đề án khuyến công quốc gia.",
                "set-advance-ratio",
                "TT36-2013/16/1"
            },
            {
                "Đề án khuyến công quốc gia điểm có thời gian thực hiện nhiều hơn một năm.",
                "Đề án khuyến công quốc gia điểm có thời gian thực hiện nhiều hơn hai năm.",
                "key-project-years",
                "TT36-2013/2/3"
            },
            {
                "Các đơn vị gửi về Cục Công nghiệp địa phương 01 bộ hồ sơ đăng ký kế hoạch khuyến công quốc gia.",
                "Các đơn vị gửi về Cục Công nghiệp địa phương 02 bộ hồ sơ đăng ký kế hoạch khuyến công quốc gia.",
                "sets-for-agency",
                "TT36-2013/10/2/a"
            },
            {
                "Cơ sở chuẩn bị 01 bộ hồ sơ đăng ký bình chọn gửi Hội đồng bình chọn.",
                "Cơ sở chuẩn bị 03 bộ hồ sơ đăng ký bình chọn gửi Hội đồng bình chọn.",
                "sets-for-vote",
                "TT26-2014/12"
            },
            { "Ảnh màu của sản phẩm có cỡ tối thiểu 10x15 cm.", "Ảnh màu của sản phẩm có cỡ tối thiểu 9x12 cm.", "photo-size", "TT26-2014/12/1/b" },
            { "Khu vực phía Bắc gồm 28 tỉnh, thành phố.", "Khu vực phía Bắc gồm 29 tỉnh, thành phố.", "region-provinces", "TT26-2014/3/1/c" },
            {
                "Khu vực miền Trung và Tây Nguyên, gồm 15 tỉnh, thành phố.",
                "Khu vực miền Trung và Tây Nguyên, gồm 16 tỉnh, thành phố.",
                "region-provinces",
                "TT26-2014/3/1/c"
            },
            {
                "Hội đồng bình chọn cấp huyện có 05 hoặc 07 thành viên.",
                "Hội đồng bình chọn cấp huyện có 03 hoặc 05 thành viên.",
                "council-size",
                "TT26-2014/9/1"
            },
            {
                "Đề án lập quy hoạch chi tiết cụm công nghiệp được tạm ứng lần một 70% kinh phí hỗ trợ.",
                "Đề án lập quy hoạch chi tiết cụm công nghiệp được tạm ứng lần một 30% kinh phí hỗ trợ.",
                "advance-ratio",
                "TT36-2013/13/2/c"
            },
            {
                "Đề án thành lập doanh nghiệp được tạm ứng 100% kinh phí thực hiện.",
                "Đề án thành lập doanh nghiệp được tạm ứng 80% kinh phí thực hiện.",
                "advance-ratio",
                "TT36-2013/13/3"
            },
            {
                "Mức tạm ứng đối với đề án hạ tầng cụm công nghiệp không quá 30% kinh phí hỗ trợ.",
                "Mức tạm ứng đối với đề án hạ tầng cụm công nghiệp không quá 40% kinh phí hỗ trợ.",
                "advance-ratio",
                "TT36-2013/13/1"
            },
            {
                "Đơn vị nộp hồ sơ đề án khuyến công quốc gia tại Sở Công Thương trước ngày 20/5 hằng năm.",
                "Đơn vị nộp hồ sơ đề án khuyến công quốc gia tại Sở Công Thương trước ngày 20/6 hằng năm.",
                "file-with-department",
                "TT36-2013/10/1/b"
            },
            {
                "Báo cáo tiến độ thực hiện hằng tháng gửi Cục Công nghiệp địa phương trước ngày 25.",
                "Báo cáo tiến độ thực hiện hằng tháng gửi Cục Công nghiệp địa phương trước ngày 15.",
                "monthly-report",
                "TT36-2013/23/3/a"
            },
            {
                "Hồ sơ quyết toán lập xong chậm nhất 15 ngày sau ngày nghiệm thu cơ sở cuối cùng.",
                "Hồ sơ quyết toán lập xong chậm nhất 45 ngày sau ngày nghiệm thu cơ sở cuối cùng.",
                "settlement-file",
                "TT36-2013/18/1"
            },
            {
                "Người khiếu nại kết quả bình chọn phải nộp đơn trong vòng 15 ngày làm việc.",
                "Người khiếu nại kết quả bình chọn phải nộp đơn trong vòng 20 ngày làm việc.",
                "complaint-days",
                "TT26-2014/20/1"
            },
            {
                "Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu có thời hạn đến hết năm thứ 3.",
                "Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu có thời hạn đến hết năm thứ 2.",
                "certificate-years",
                "TT26-2014/17/3"
            },
            {
                "Điểm bình quân của sản phẩm được cấp Giấy chứng nhận phải từ 70 điểm.",
                "Điểm bình quân của sản phẩm được cấp Giấy chứng nhận phải từ 65 điểm.",
                "pass-mark",
                "TT26-2014/17/1"
            },
            { "Ưu tiên cơ sở sử dụng tối thiểu 50 lao động.", "Ưu tiên cơ sở sử dụng tối thiểu 30 lao động.", "workers", "TT46-2012/6/2/c" },
            {
                "Nguyên liệu tại chỗ phải chiếm trên 50% giá trị nguyên liệu của sản phẩm.",
                "Nguyên liệu tại chỗ phải chiếm trên 30% giá trị nguyên liệu của sản phẩm.",
                "local-materials",
                "TT46-2012/6/2/b"
            },
            {
                "Mỗi cơ sở được hỗ trợ tham gia hội chợ nước ngoài tối đa hai lần trong một năm.",
                "Mỗi cơ sở được hỗ trợ tham gia hội chợ nước ngoài tối đa ba lần trong một năm.",
                "overseas-per-year",
                "TT46-2012/4/1/b"
            },
            {
                "Lãi suất được hỗ trợ trong hai năm đầu của khoản vay trung hạn, dài hạn.",
                "Lãi suất được hỗ trợ trong ba năm đầu của khoản vay trung hạn, dài hạn.",
                "interest-years",
                "TTLT26-2014/6/2/n"
            },
        };

    public static TheoryData<string, string, string, string> PairsOf2025 { get; } =
        new()
        {
            {
                "Hội đồng bình chọn cấp khu vực do Cục trưởng Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công quyết định thành lập.",
                "Hội đồng bình chọn cấp khu vực do Bộ trưởng Bộ Công Thương quyết định thành lập.",
                "found-vote-council",
                "TT26-2014/8/1/c"
            },
            {
                "Hội đồng bình chọn cấp xã do Chủ tịch Ủy ban nhân dân cấp xã quyết định thành lập.",
                "Hội đồng bình chọn cấp xã do Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định thành lập.",
                "found-vote-council",
                "TT38-2025/28/3"
            },
            { "Hội đồng bình chọn cấp xã có 05 hoặc 07 thành viên.", "Hội đồng bình chọn cấp xã có 03 hoặc 05 thành viên.", "council-size", "TT38-2025/28/4" },
            {
                "Việc bình chọn được tổ chức theo 4 cấp: cấp xã, cấp tỉnh, cấp khu vực và cấp quốc gia.",
                "Việc bình chọn được tổ chức theo 5 cấp: cấp xã, cấp huyện, cấp tỉnh, cấp khu vực và cấp quốc gia.",
                "vote-levels",
                "TT38-2025/28/2"
            },
            {
                "Giấy chứng nhận cấp xã do Chủ tịch Ủy ban nhân dân cấp xã cấp.",
                "Giấy chứng nhận cấp xã do Giám đốc Sở Công Thương cấp.",
                "issue-certificate",
                "TT38-2025/28/11"
            },
            {
                "Giấy chứng nhận cấp khu vực do Cục trưởng Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công cấp.",
                "Giấy chứng nhận cấp khu vực do Bộ trưởng Bộ Công Thương cấp.",
                "issue-certificate",
                "TT38-2025/28/11"
            },
            {
                "Bình chọn cấp xã, cấp tỉnh được tổ chức định kỳ 02 năm một lần.",
                "Bình chọn cấp xã, cấp tỉnh được tổ chức định kỳ 01 năm một lần.",
                "vote-cycle",
                "TT38-2025/28/9"
            },
            {
                "Chương trình khuyến công quốc gia do Bộ trưởng Bộ Công Thương phê duyệt.",
                "Chương trình khuyến công quốc gia do Thủ tướng Chính phủ phê duyệt.",
                "approve-programme",
                "ND235-2025"
            },
            {
                "Kinh phí khuyến công được hạch toán vào loại 280 khoản 309.",
                "Kinh phí khuyến công được hạch toán vào loại 070 khoản 102.",
                "budget-code",
                "TT28-2018"
            },
            {
                "Doanh nghiệp nhỏ và vừa có số lao động tham gia bảo hiểm xã hội không quá 200 người.",
                "Doanh nghiệp nhỏ và vừa có số lao động tham gia bảo hiểm xã hội không quá 300 người.",
                "sme-labour",
                "ND80-2021/5/3"
            },
            {
                "Doanh nghiệp nhỏ và vừa có tổng doanh thu của năm không quá 200 tỷ đồng.",
                "Doanh nghiệp nhỏ và vừa có tổng doanh thu của năm không quá 300 tỷ đồng.",
                "sme-revenue",
                "ND80-2021/5/3"
            },
            {
                "Mức hỗ trợ bình chọn cấp tỉnh do Hội đồng nhân dân cấp tỉnh quy định.",
                "Mức hỗ trợ bình chọn cấp tỉnh do Ủy ban nhân dân cấp tỉnh quy định.",
                "set-vote-support",
                "TT38-2025/28/12"
            },
            {
                "Tiêu chí đáp ứng thị trường và phát triển sản xuất: tối đa 40 điểm.",
                "Tiêu chí đáp ứng thị trường và phát triển sản xuất: tối đa 30 điểm.",
                "criterion-points",
                "TT26-2014/annex-4"
            },
            { "Tiêu chí văn hóa và thẩm mỹ tối đa 10 điểm.", "Tiêu chí văn hóa và thẩm mỹ tối đa 20 điểm.", "criterion-points", "TT26-2014/annex-4" },
        };

    [Theory]
    [MemberData(nameof(PairsOf2025))]
    public void In_2025_the_provisions_of_then_are_those_that_count(string right, string wrong, string code, string provision) =>
        Hold(new LocalDate(2025, 12, 1), right, wrong, code, provision);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_the_provision_says_agrees_and_a_change_of_it_differs(string right, string wrong, string code, string provision) =>
        Hold(Day, right, wrong, code, provision);

    private static void Hold(LocalDate day, string right, string wrong, string code, string provision)
    {
        var agrees = TextChecker.Check(right, day, LawBook.National);
        Assert.DoesNotContain(agrees, f => f.Kind is TextFindingKind.Differs or TextFindingKind.Fault);
        Assert.Contains(agrees, f => f.Kind == TextFindingKind.Agrees && f.Code == code);
        var differs = Assert.Single(TextChecker.Check(wrong, day, LawBook.National), f => f.Kind is TextFindingKind.Differs or TextFindingKind.Fault);
        Assert.Equal((TextFindingKind.Differs, code, provision), (differs.Kind, differs.Code, differs.Provision!.Code));
    }

    [Theory]
    [InlineData("Hồ sơ đăng ký kế hoạch khuyến công địa phương gửi Sở Công Thương trước ngày 30 tháng 6.", "file-with-department")]
    [InlineData("Đơn vị gửi báo cáo tiến độ trước ngày 20 hằng tháng.", "monthly-report")]
    [InlineData("Đơn vị hoàn thành hồ sơ quyết toán trong 10 ngày kể từ khi nghiệm thu cơ sở.", "settlement-file")]
    [InlineData("Đơn vị nộp 02 bộ hồ sơ cho Sở Công Thương.", "sets-for-department")]
    [InlineData("Đơn vị nộp 02 bộ hồ sơ cho Cục Công nghiệp địa phương.", "sets-for-agency")]
    [InlineData("Hồ sơ gửi Cục Công nghiệp địa phương trước ngày 30 tháng 6.", "file-with-agency")]
    [InlineData("Quyết toán không chậm quá ngày 31 tháng 01 của năm sau.", "settlement-day")]
    [InlineData("Đề án điểm có từ ba nội dung hoạt động.", "key-project-contents")]
    [InlineData("Đề án điểm có thời gian thực hiện trên ba năm.", "key-project-years")]
    [InlineData("Tạm ứng 50% kinh phí hỗ trợ đối với đề án ứng dụng máy móc.", "advance-ratio")]
    [InlineData("Ủy ban nhân dân cấp huyện tổ chức thẩm định cấp cơ sở các đề án.", "appraise-at-base")]
    [InlineData("Sở Công Thương phê duyệt việc thay đổi địa điểm thực hiện đề án.", "change-place")]
    public void TT46_article_8_clause_3_point_b_leaves_the_procedure_of_local_money_to_the_province(string sentence, string code)
    {
        var found = Assert.Single(TextChecker.Check(sentence, Day, LawBook.National, isLocal: true), f => f.Code == code);
        Assert.Equal((TextFindingKind.Undetermined, "TT46-2012/8/3/b"), (found.Kind, found.Provision!.Code));
    }

    [Theory]
    [InlineData("Cục Công nghiệp địa phương phê duyệt đề nghị thay đổi địa điểm thực hiện đề án theo nhóm.", 2016, "TT36-2013/11/4", "Whether the Department")]
    [InlineData("Cục Công nghiệp địa phương phê duyệt đề nghị thay đổi địa điểm thực hiện đề án.", 1990, "TT36-2013", "")]
    public void TT36_article_11_clause_4_what_is_open_of_national_money_is_not_the_provinces_procedure(string sentence, int year, string provision, string why)
    {
        var found = Assert.Single(TextChecker.Check(sentence, new(year, 6, 30), LawBook.National), f => f.Code == "change-place");
        Assert.Equal((TextFindingKind.Undetermined, provision), (found.Kind, found.Provision?.Code));
        Assert.StartsWith(why, found.Explanation.English, StringComparison.Ordinal);
        Assert.DoesNotContain("provincial People's Committee", found.Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void TT36_article_13_a_ratio_at_the_head_of_a_clause_is_of_the_projects_that_its_points_name()
    {
        const string text = """
            Điều 9. Tạm ứng
            1. Lần đầu tạm ứng 30% kinh phí hỗ trợ.
            a) Các đề án về kết cấu hạ tầng cụm công nghiệp.
            b) Điều kiện tạm ứng: đã làm trên 50% khối lượng công việc.
            2. Lần đầu tạm ứng 70% kinh phí hỗ trợ.
            a) Các đề án đào tạo nghề, tư vấn.
            b) Các đề án ứng dụng máy móc; điều kiện tạm ứng: đã làm trên 70% tổng vốn đầu tư.
            """;
        Assert.All(Check(text), f => Assert.Equal(TextFindingKind.Agrees, f.Kind));
        Assert.Equal(4, Check(text).Count);
        foreach (var (before, after) in new[] { ("30%", "40%"), ("trên 50%", "từ 50%"), ("70% kinh phí", "60% kinh phí"), ("trên 70%", "trên 60%") })
            Assert.Single(Check(text.Replace(before, after)), f => f.Kind == TextFindingKind.Differs);
    }

    [Theory]
    [InlineData("Kinh phí thực hiện năm 2016 là 2.520 triệu đồng, trong đó ứng dụng máy móc 1.035 triệu đồng.")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.\nChuyển giao công nghệ: 50% chi phí, không quá 200 triệu đồng/cơ sở.")]
    [InlineData(
        "Chi quản lý: cơ quan quản lý kinh phí được sử dụng không quá 1,5% kinh phí khuyến công được giao; đơn vị thực hiện được chi không quá 2,5% dự toán đề án."
    )]
    [InlineData("Vé máy bay đi khảo sát tại nước ngoài được hỗ trợ 100% chi phí.")]
    public void What_a_plan_divides_and_what_one_item_is_made_of_is_not_accused(string text) =>
        Assert.DoesNotContain(Check(text), f => f.Kind is TextFindingKind.Differs or TextFindingKind.Fault);

    private static ValueList<TextFinding> Check(string text) => TextChecker.Check(text, Day, LawBook.National);
}
