using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Small sheets as departments make them, each with what every row below its heading is: "-" passed over, "!" refused with the cells, else what was read.</summary>
public class DepartmentSheetTests
{
    private const string Plain = "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;Tổng kinh phí (tr.đ);KP hỗ trợ (tr.đ)\n";

    // source, date, total cost and support in million đồng
    private static string Told(IEnumerable<SheetEntry> rows) =>
        string.Join(
            " | ",
            rows.SkipWhile(r => r.Reason?.Vietnamese != "dòng tiêu đề cột")
                .SkipWhile(r => r.Reason?.Vietnamese == "dòng tiêu đề cột")
                .Where(r => !r.Source.IsBlank && r.Sheet != "Ẩn")
                .Select(r =>
                    r.Status == RowStatus.PassedOver ? "-"
                    : r.Status == RowStatus.Refused ? ("! " + string.Join(' ', r.Problems.Select(p => p.Address.Length > 0 ? p.Address : p.Column))).TrimEnd()
                    : $"{r["source"]} {r["as_of"]} {Million(r["total_cost_vnd"])}/{Million(r["support_vnd"])}"
                )
        );

    private static string Million(string dong) =>
        dong.Length == 0
            ? ""
            : (decimal.Parse(dong, System.Globalization.CultureInfo.InvariantCulture) / 1_000_000).ToString(
                "0.######",
                System.Globalization.CultureInfo.InvariantCulture
            );

    public static TheoryData<string, string, string> Sums =>
        new()
        {
            {
                "the sum of a district above its projects",
                Plain
                    + ";Huyện Mẫu Sơn;;;;1200;500\n1;Máy móc thiết bị;A;KCQG;2022;700;300\n2;Máy móc thiết bị;B;KCĐP;2022;500;200\n;TP. Mẫu Lộc;;;;300;100\n3;Máy móc thiết bị;C;KCĐP;2022;300;100\n",
                "- | national 2022 700/300 | local 2022 500/200 | - | local 2022 300/100"
            },
            {
                "a place with an amount and no project below it",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;700;300\n;Huyện Mẫu Sơn;;;;300;100\n",
                "national 2022 700/300 | !"
            },
            {
                "the sum of a district below its projects",
                Plain + "Huyện Mẫu Sơn;;;;;;\n1;Máy móc thiết bị;A;KCQG;2022;700;300\n;Cộng huyện: 01 đề án;;;;700;300\n;Tổng toàn tỉnh: 01 đề án;;;;700;300\n",
                "- | national 2022 700/300 | - | -"
            },
            {
                "the total first, with its parts by source",
                "STT;Tên đề án;Đơn vị;Năm;KP hỗ trợ (tr.đ)\n;TỔNG CỘNG;;;500\n;Trong đó: KCQG;;;300\n;- KCĐP;;;200\nA;Khuyến công quốc gia;;;300\n1;Máy móc thiết bị;A;2022;300\nB;Khuyến công địa phương;;;200\n1;Máy móc thiết bị;B;2022;200\n",
                "- | - | - | - | national 2022 /300 | - | local 2022 /200"
            },
            {
                "the total first, its parts say nothing of the rows",
                "STT;Tên đề án;Đơn vị;Năm;KP hỗ trợ (tr.đ)\n;TỔNG CỘNG;;;500\n;Khuyến công quốc gia;;;300\n;Khuyến công địa phương;;;200\n1;Máy móc thiết bị;A;2022;300\n",
                "- | - | - | ! source"
            },
            {
                "a section that names the source behind a total",
                "STT;Tên đề án;Đơn vị;Năm;KP hỗ trợ (tr.đ)\n;TỔNG CỘNG;;;300\n;Khuyến công quốc gia;;;300\n1;Máy móc thiết bị;A;2022;300\n",
                "- | - | national 2022 /300"
            },
            {
                "Roman parts, letters and numbers",
                "TT;Nội dung;Đơn vị;Năm;KP hỗ trợ (tr.đ)\nA;KHUYẾN CÔNG QUỐC GIA;;;900\nI;Máy móc thiết bị;;;600\na;Nhóm chế biến;;;600\n1;Máy móc thiết bị;A;2022;300\n2;Máy móc thiết bị;B;2022;300\nII;Tư vấn;;;300\n1;Tư vấn;C;2022;300\nB;KHUYẾN CÔNG ĐỊA PHƯƠNG;;;50\n1;Tư vấn;D;2022;50\n",
                "- | - | - | national 2022 /300 | national 2022 /300 | - | national 2022 /300 | - | local 2022 /50"
            },
            {
                "sums of the parts of a numbered row in three levels",
                "STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;;;;500\n1.1;Huyện Mẫu Sơn;;;;500\n1.1.1;Máy móc thiết bị;A;KCQG;2022;300\n1.1.2;Máy móc thiết bị;B;KCQG;2022;200\n",
                "- | - | national 2022 /300 | national 2022 /200"
            },
            {
                "an amount for the management of all",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;700;300\n;Kinh phí quản lý;;;;;15\n",
                "national 2022 700/300 | !"
            },
            {
                "sums under other names at the foot",
                Plain
                    + "1;Máy móc thiết bị;A;KCQG;2022;700;300\n;Tổng hợp toàn tỉnh;;;;700;300\n;Cộng lũy kế;;;;700;300\n;TỔNG (I+II);;;;700;300\n;Tổng kinh phí 2022;;;;700;300\n",
                "national 2022 700/300 | - | - | - | -"
            },
            {
                "money by several sources below a project",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;700;300\n;;;KCQG;;;200\n;;;KCĐP;;;100\n",
                "national 2022 700/300 | ! | !"
            },
            {
                "the parts of a project by source give no source to the next",
                "STT;Tên đề án;Đơn vị;Năm;KP hỗ trợ (tr.đ)\nI;Khuyến công quốc gia;;;600\n1;Máy móc thiết bị;A;2022;300\n;Trong đó: KCQG;;;200\n;KCĐP;;;100\n2;Máy móc thiết bị;B;2022;300\n;- KCĐP;;;100\n3;Máy móc thiết bị;C;2022;300\n",
                "- | national 2022 /300 | ! | ! | national 2022 /300 | ! | national 2022 /300"
            },
            {
                "what a dash marks below a total is no part of it",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;700;300\n;Cộng huyện Mẫu Sơn;;;;700;300\n;- Máy cưa bổ sung;;;;100;50\n",
                "national 2022 700/300 | - | !"
            },
            {
                "a section that begins behind a project",
                "STT;Tên đề án;Đơn vị;Năm;KP hỗ trợ (tr.đ)\n;Khuyến công quốc gia;;;300\n1;Máy móc thiết bị;A;2022;300\n;Khuyến công địa phương;;;300\n1;Máy móc thiết bị;B;2022;300\n",
                "- | national 2022 /300 | - | local 2022 /300"
            },
            {
                "the sum of a place in the column of beneficiaries",
                Plain + ";;Huyện Mẫu Sơn;;;700;300\n1;Máy móc thiết bị;A;KCQG;2022;700;300\n",
                "- | national 2022 700/300"
            },
            {
                "a summary by content with a number of projects",
                "STT;Nội dung;Số đề án;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;05;KCQG;2022;1500\n2;Tư vấn;1;KCQG;2022;30\n",
                "! | national 2022 /30"
            },
        };

    public static TheoryData<string, string, string> Headings =>
        new()
        {
            {
                "state money and the rest below one heading",
                "STT;Tên đề án;Chủ đầu tư;Nguồn;Năm;Tổng nguồn vốn (tr.đ);Trong đó;\n;;;;;;NSNN;Vốn doanh nghiệp\n1;Máy móc thiết bị;A;KCQG;2022;700;300;400\n",
                "national 2022 700/300"
            },
            {
                "all parts of state support make it up",
                "STT;Tên đề án;Chủ đầu tư;Năm;Tổng số (tr.đ);NS tỉnh (tr.đ);NS huyện (tr.đ);NS xã (tr.đ);Đối ứng (tr.đ)\n1;Máy móc thiết bị;A;2022;700;100;50;10;540\n2;Máy móc thiết bị;B;2022;700;100;;;600\n",
                "local 2022 700/160 | local 2022 700/100"
            },
            {
                "a district's money alone tells no source and is no support of the province",
                "STT;Tên đề án;Chủ đầu tư;Năm;Tổng số (tr.đ);NS tỉnh (tr.đ);NS huyện (tr.đ)\n1;Máy móc thiết bị;A;2022;700;;50\n",
                "! source"
            },
            {
                "the amount again in words",
                "STT;Tên đề án;Đơn vị;Nguồn;Năm;Số tiền hỗ trợ (đồng);Số tiền hỗ trợ (bằng chữ)\n1;Máy móc thiết bị;A;KCQG;2022;300.000.000;Ba trăm triệu đồng\n",
                "national 2022 /300"
            },
            {
                "what is left of the support is not the support",
                "STT;Tên đề án;Đơn vị;Nguồn;Năm;Tổng kinh phí (tr.đ);Kinh phí hỗ trợ còn lại (tr.đ)\n1;Máy móc thiết bị;A;KCQG;2022;700;100\n",
                "national 2022 700/"
            },
            {
                "support, and what is left of it",
                "STT;Tên đề án;Đơn vị;Nguồn;Năm;Kinh phí hỗ trợ được duyệt (tr.đ);Kinh phí hỗ trợ chưa giải ngân (tr.đ)\n1;Máy móc thiết bị;A;KCQG;2022;300;100\n",
                "national 2022 /300"
            },
            {
                "number and day of the decision",
                "STT;Tên đề án;Đơn vị;Nguồn;Số, ngày, tháng quyết định;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;A;KCQG;123/QĐ-SCT, 15/02/2022;300\n2;Máy móc thiết bị;B;KCQG;123/QĐ-SCT;300\n",
                "national 2022-02-15 /300 | ! E3"
            },
            {
                "headings of three lines",
                "STT;Tên đề án;Đơn vị;Năm;Kinh phí thực hiện (triệu đồng);;;\n;;;;Tổng số;Trong đó;;\n;;;;;KCQG;KCĐP;Đối ứng\n1;Máy móc thiết bị;A;2022;700;300;;400\n2;Máy móc thiết bị;B;2022;700;;100;600\n",
                "national 2022 700/300 | local 2022 700/100"
            },
            {
                "the numbers of the columns with their sums",
                "STT;Tên đề án;Đơn vị;Năm;Tổng (tr.đ);KCQG (tr.đ);Đối ứng (tr.đ)\nA;B;C;1;2=3+4;3;4\n1;Máy móc thiết bị;A;2022;700;300;400\n",
                "- | national 2022 700/300"
            },
            {
                "Vietnamese and English in one heading",
                "\"STT\n(No.)\";\"Tên đề án\n(Project)\";\"Đơn vị\n(Beneficiary)\";\"Nguồn\n(Source)\";\"Năm\n(Year)\";\"Kinh phí hỗ trợ\n(Support, million VND)\"\n1;Máy móc thiết bị;A;KCQG;2022;300\n",
                "national 2022 /300"
            },
            {
                "in English alone",
                "No.;Project title;Beneficiary;Source of funding;Approval date;Total cost (million VND);Support (million VND)\n1;Advanced machinery;A;KCQG;15/02/2022;700;300\n",
                "national 2022-02-15 700/300"
            },
            {
                "spaces that do not break, and characters that are not seen",
                "\u200BSTT;Tên\u00A0đề\u00A0án;Đơn vị;Nguồn\u00A0;Năm;Kinh\u00A0phí\u00A0hỗ\u00A0trợ\u00A0(triệu\u00A0đồng)\n1;Máy móc\u00A0thiết bị;A;KCQG\u00A0;2022;1\u00A0250\n",
                "national 2022 /1250"
            },
            {
                "capitals without marks",
                "TT;TEN DE AN;DON VI THU HUONG;NGUON VON;NAM;TONG KINH PHI (TRIEU DONG);KINH PHI HO TRO (TRIEU DONG)\n1;MAY MOC THIET BI;A;KHUYEN CONG QUOC GIA;2022;700;300\n",
                "national 2022 700/300"
            },
            {
                "a column of units that is none of the table's",
                "STT;Nội dung hỗ trợ;Đơn vị thụ hưởng;ĐVT;Số lượng;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;A;máy;02;KCQG;2022;300\n",
                "national 2022 /300"
            },
        };

    public static TheoryData<string, string, string> Money =>
        new()
        {
            {
                "thousands and decimals of either country",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;1.250,5;300,0\n2;Máy móc thiết bị;B;KCQG;2022;1,250.5;300.0\n",
                "national 2022 1250.5/300 | national 2022 1250.5/300"
            },
            {
                "an amount about or from … to",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;~700;300\n2;Máy móc thiết bị;B;KCQG;2022;700;250-300\n3;Máy móc thiết bị;C;KCQG;2022;700;≤300\n",
                "! F2 | ! G3 | ! G4"
            },
            {
                "a mark of a footnote on a number",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;700*;300\n2;Máy móc thiết bị;B;KCQG;2022;700;300 (1)\n",
                "national 2022 700/300 | ! G3"
            },
            {
                "nothing, in many ways",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;-;300\n2;Máy móc thiết bị;B;KCQG;2022;;–\n3;Máy móc thiết bị;C;KCQG;2022;0;300\n",
                "national 2022 /300 | national 2022 / | national 2022 0/300"
            },
            {
                "words for nothing are asked for",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;chưa xác định;300\n2;Máy móc thiết bị;B;KCQG;2022;…;300\n3;Máy móc thiết bị;C;KCQG;2022;n/a;300\n",
                "! F2 | ! F3 | ! F4"
            },
            {
                "units in cells go before that of the column",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;1,2 tỷ;300.000.000 đ\n2;Máy móc thiết bị;B;KCQG;2022;1 tỷ 250 triệu;300.000 nghìn\n",
                "national 2022 1200/300 | national 2022 1250/300"
            },
            { "đồng typed in a column of millions", Plain + "1;Máy móc thiết bị;A;KCQG;2022;700.000.000;300.000.000\n", "! F2 G2" },
            {
                "a share for an amount, another currency",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;700;50%\n2;Máy móc thiết bị;B;KCQG;2022;700;300 $\n3;Máy móc thiết bị;B;KCQG;2022;700;50% triệu\n",
                "! G2 | ! G3 | ! G4"
            },
            { "a formula as a text", Plain + "1;Máy móc thiết bị;A;KCQG;2022;=300+400;300\n", "! F2" },
            { "an amount per unit", Plain + "1;Máy móc thiết bị;A;KCQG;2022;700;35 triệu/mô hình\n", "! G2" },
            { "the letter O for a zero", Plain + "1;Máy móc thiết bị;A;KCQG;2022;7OO;300\n", "! F2" },
            { "two amounts in one cell", Plain + "1;Máy móc thiết bị;A;KCQG;2022;700;\"200\n100\"\n", "! G2" },
            { "an account's dash and spaces", Plain + "1;Máy móc thiết bị;A;KCQG;2022; 1.250 ; -   \n", "national 2022 1250/" },
            {
                "the unit at the foot of the table only",
                "STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ\n1;Máy móc thiết bị;A;KCQG;2022;300\nĐơn vị tính: triệu đồng;;;;;\n",
                "! F2 | -"
            },
        };

    public static TheoryData<string, string, string> Facts =>
        new()
        {
            {
                "days, months and years of every form",
                "STT;Tên đề án;Đơn vị;Nguồn;Ngày phê duyệt;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;A;KCQG;15/2/2022;1\n2;Máy móc thiết bị;A;KCQG;2022-02-15;1\n3;Máy móc thiết bị;A;KCQG;T2/2022;1\n4;Máy móc thiết bị;A;KCQG;02/15/2022;1\n5;Máy móc thiết bị;A;KCQG;15/2/22;1\n6;Máy móc thiết bị;A;KCQG;15-Feb-2022;1\n",
                "national 2022-02-15 /1 | national 2022-02-15 /1 | national 2022-02 /1 | ! E5 | ! E6 | ! E7"
            },
            { "a project of two years", Plain + "1;Máy móc thiết bị;A;KCQG;2021-2022;700;300\n2;Máy móc thiết bị;B;KCQG;2021, 2022;700;300\n", "! E2 | ! E3" },
            {
                "two sources in one cell",
                Plain + "1;Máy móc thiết bị;A;KCQG, KCĐP;2022;700;300\n2;Máy móc thiết bị;B;Đối ứng;2022;700;300\n",
                "mixed 2022 700/300 | ! D3"
            },
            {
                "sources in words",
                Plain
                    + "1;Máy móc thiết bị;A;Nguồn KCQG năm 2022;2022;700;300\n2;Máy móc thiết bị;B;NS tỉnh;2022;700;300\n3;Máy móc thiết bị;C;NSTW;2022;700;300\n",
                "national 2022 700/300 | local 2022 700/300 | national 2022 700/300"
            },
            {
                "a beneficiary with its address on further lines",
                Plain + "1;Máy móc thiết bị;\"HTX A\nxã X, huyện Y\";KCQG;2022;700;300\n;;(ĐT: 0123 456 789);;;;\n",
                "national 2022 700/300 | -"
            },
            {
                "a project that goes on in the next row without amounts",
                Plain + "1;Máy móc thiết bị;A;KCQG;2022;700;300\n;trong sản xuất gỗ;;;;;\n2;Tư vấn;B;KCQG;2022;50;30\n",
                "national 2022 700/300 | - | national 2022 50/30"
            },
            {
                "the head of an office, the foot of a plan",
                "UBND TỈNH X;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;;;\nSỞ CÔNG THƯƠNG;;;Độc lập - Tự do - Hạnh phúc;;;\n;;;X, ngày 10 tháng 01 năm 2022;;;\nDANH MỤC ĐỀ ÁN NĂM 2022;;;;;;\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 10/01/2022 của UBND tỉnh);;;;;;\n"
                    + "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Tổng KP (tr.đ);KP hỗ trợ (tr.đ);Ghi chú\n1;Máy móc thiết bị;A;KCQG;700;300;\n;Tổng cộng;;;700;300;\nBằng chữ: Ba trăm triệu đồng;;;;;;\n;;;;NGƯỜI LẬP;;GIÁM ĐỐC\n;;;;(Ký, họ tên);;(Ký, đóng dấu)\nNơi nhận:;;;;;;\n- Như trên;;;;;;\n",
                "national 2022-01-10 700/300 | - | - | - | - | - | -"
            },
            {
                "an office's number in front of the list",
                "STT;Mã đề án;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n01;ĐA-01;Máy móc thiết bị;A;KCQG;2022;300\n02;ĐA-02;Máy móc thiết bị;B;KCQG;2022;200\n",
                "national 2022 /300 | national 2022 /200"
            },
            {
                "the year in the title of each table",
                "KẾ HOẠCH NĂM 2021;;;;\nSTT;Tên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;A;KCQG;300\n;;;;\nKẾ HOẠCH NĂM 2022;;;;\nSTT;Tên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;A;KCQG;200\n",
                "national 2021 /300 | - | - | national 2022 /200"
            },
            {
                "a period in the title",
                "KẾ HOẠCH GIAI ĐOẠN 2021-2025;;;;\nSTT;Tên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;A;KCQG;300\n",
                "! as_of"
            },
            { "codes with slips", Plain + "1;Máy móc thiết bị;A;KCQGG;2022;700;300\n2;Máy móc thiết bị;B;kcqg;2022;700;300\n", "! D2 | national 2022 700/300" },
            { "one cell too many or too few", Plain + "1;Máy móc, thiết bị;A;KCQG;2022;700;300;x\n2;Máy móc thiết bị;B;KCQG;2022;700\n", "! | !" },
        };

    [Theory]
    [MemberData(nameof(Sums))]
    public void Sums_and_parts(string what, string text, string told) => Assert.Equal((what, told), (what, Told(Given.RowsOf(text))));

    [Theory]
    [MemberData(nameof(Headings))]
    public void Headings_of_every_kind(string what, string text, string told) => Assert.Equal((what, told), (what, Told(Given.RowsOf(text))));

    [Theory]
    [MemberData(nameof(Money))]
    public void Amounts_of_every_kind(string what, string text, string told) => Assert.Equal((what, told), (what, Told(Given.RowsOf(text))));

    [Theory]
    [MemberData(nameof(Facts))]
    public void Other_facts_of_every_kind(string what, string text, string told) => Assert.Equal((what, told), (what, Told(Given.RowsOf(text))));

    public static TheoryData<string, byte[]> Files
    {
        get
        {
            const string Text =
                "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;Kinh phí hỗ trợ (triệu đồng)\r\n1;Hỗ trợ máy móc thiết bị;\"HTX Mẫu Lộc; xã X\";KCQG;2022;1.250,5\r\n;Tổng cộng;;;;1.250,5\r\n";
            var tabs = Text.Replace("\"HTX Mẫu Lộc; xã X\"", "HTX Mẫu Lộc, xã X").Replace(';', '\t');
            var commas = Text.Replace("\"HTX Mẫu Lộc; xã X\"", "\"HTX Mẫu Lộc, xã X\"").Replace("1.250,5", "\"1.250,5\"").Replace(';', ',');
            return new()
            {
                { "UTF-16 with tabs, as a spreadsheet saves Unicode text", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(tabs)] },
                { "UTF-16 with semicolons and without a mark", Encoding.Unicode.GetBytes(Text) },
                { "UTF-16 of the other order", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
                { "UTF-8 with commas", Encoding.UTF8.GetBytes(commas) },
                { "UTF-8 with bars", Encoding.UTF8.GetBytes(tabs.Replace('\t', '|')) },
                { "letters and marks apart", Encoding.UTF8.GetBytes(Text.Normalize(NormalizationForm.FormD)) },
                { "Windows-1258", Given.Windows1258(Text) },
                { "lines that end as on old Macs", Encoding.UTF8.GetBytes(Text.Replace("\r\n", "\r")) },
                { "a separator that is declared", Encoding.UTF8.GetBytes("sep=;\r\n" + Text) },
                { "separators behind the last column", Encoding.UTF8.GetBytes(Text.Replace("\r\n", ";;\r\n")) },
                {
                    "all cells in quotes",
                    Encoding.UTF8.GetBytes(
                        string.Join(
                            "\r\n",
                            Text.Replace("\"HTX Mẫu Lộc; xã X\"", "HTX")
                                .Split("\r\n")
                                .Where(l => l.Length > 0)
                                .Select(l => "\"" + l.Replace(";", "\";\"") + "\"")
                        )
                    )
                },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_same_list_in_every_kind_of_text(string what, byte[] bytes)
    {
        using var file = TableFile.Open(new MemoryStream(bytes), "ds.csv", Given.Portfolio);
        Assert.Equal((what, "national 2022 /1250.5 | -"), (what, Told(file.Rows())));
    }

    private static List<SheetEntry> Book(string merges, params string[][] rows) =>
        Given.RowsOf(
            Given.Workbook(
                string.Concat(rows.Select((cells, i) => Given.Row(i + 1, cells))),
                merges.Length == 0 ? "" : $"<mergeCells>{string.Concat(merges.Split(' ').Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>"
            )
        );

    [Fact]
    public void A_source_a_year_and_a_beneficiary_merged_over_their_projects() =>
        Assert.Equal(
            "national 2022 /300 | national 2022 /30 | local 2022 /100",
            Told(
                Book(
                    "B2:B3 D2:D3 E2:E4",
                    ["STT", "Đơn vị thụ hưởng", "Tên đề án", "Nguồn", "Năm", "KP hỗ trợ (tr.đ)"],
                    ["=1", "A", "Máy móc thiết bị", "KCQG", "=2022", "=300"],
                    ["=2", "", "Tư vấn", "", "", "=30"],
                    ["=3", "B", "Máy móc thiết bị", "KCĐP", "", "=100"]
                )
            )
        );

    [Fact]
    public void A_number_merged_over_the_machines_of_a_project() =>
        Assert.Equal(
            "national 2022 700/300 | -",
            Told(
                Book(
                    "A2:A3 B2:B3 C2:C3 D2:D3 E2:E3 G2:G3 H2:H3",
                    [
                        "STT",
                        "Tên đề án",
                        "Đơn vị",
                        "Nguồn",
                        "Năm",
                        "Máy móc thiết bị hỗ trợ",
                        "Ghi chú",
                        "Địa điểm",
                        "Tổng kinh phí (tr.đ)",
                        "KP hỗ trợ (tr.đ)",
                    ],
                    ["=1", "Máy móc thiết bị", "A", "KCQG", "=2022", "Máy cưa", "", "X", "=700", "=300"],
                    ["", "", "", "", "", "Máy bào"]
                )
            )
        );

    [Fact]
    public void A_title_merged_over_the_table_and_units_below_the_heading() =>
        Assert.Equal(
            "- | national 2022 700/300 | -",
            Told(
                Book(
                    "A1:F1 A2:F2 A6:D6",
                    ["DANH MỤC ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM 2022"],
                    ["Đơn vị tính: triệu đồng"],
                    ["STT", "Tên đề án", "Đơn vị thụ hưởng", "Địa điểm", "Tổng kinh phí", "Hỗ trợ"],
                    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
                    ["=1", "Máy móc thiết bị", "A", "X", "=700", "=300"],
                    ["Tổng cộng", "", "", "", "=700", "=300"]
                )
            )
        );

    [Fact]
    public void Numbers_of_parts_as_numbers_of_a_spreadsheet() =>
        Assert.Equal(
            "- | national 2022 /300 | national 2022 /200",
            Told(
                Book(
                    "",
                    ["STT", "Tên đề án", "Đơn vị", "Nguồn", "Năm", "KP hỗ trợ (tr.đ)"],
                    ["=1", "Huyện Mẫu Sơn", "", "", "", "=500"],
                    ["=1.1", "Máy móc thiết bị", "A", "KCQG", "=2022", "=300"],
                    ["=1.2", "Máy móc thiết bị", "B", "KCQG", "=2022", "=200"]
                )
            )
        );

    [Fact]
    public void A_day_of_a_spreadsheet_and_one_typed_as_a_text() =>
        Assert.Equal(
            "national 2022-02-15 /300 | national 2022-02-15 /200 | ! E4",
            Told(
                Book(
                    "",
                    ["STT", "Tên đề án", "Đơn vị", "Nguồn", "Ngày phê duyệt", "KP hỗ trợ (tr.đ)"],
                    ["=1", "Máy móc thiết bị", "A", "KCQG", "@44607", "=300"],
                    ["=2", "Máy móc thiết bị", "B", "KCQG", "15/02/2022", "=200"],
                    ["=3", "Máy móc thiết bị", "C", "KCQG", "=20220215", "=200"]
                )
            )
        );

    [Fact]
    public void A_page_with_a_heading_over_two_rows_and_hard_spaces() =>
        Assert.Equal(
            "national 2022 1250/300 | -",
            Told(
                PageRows(
                    "<table><thead><tr><th rowspan=2>STT</th><th rowspan=2>Tên đề&nbsp;án</th><th rowspan=2>Nguồn</th><th rowspan=2>Năm</th><th colspan=2>Kinh phí (triệu đồng)</th></tr>"
                        + "<tr><th>Tổng số</th><th>Hỗ trợ</th></tr></thead><tbody><tr><td>1</td><td>Máy móc<br>thiết bị</td><td>KCQG</td><td>2022</td><td>1.250&nbsp;</td><td>&nbsp;300</td></tr>"
                        + "<tr><td colspan=4><b>Tổng cộng</b></td><td>1.250</td><td>300</td></tr></tbody></table>"
                )
            )
        );

    private static List<SheetEntry> PageRows(string table)
    {
        using var file = TableFile.Open(
            new MemoryStream(Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body>{table}</body></html>")),
            "ds.xls",
            Given.Portfolio
        );
        return [.. file.Rows()];
    }

    [Fact]
    public void Amounts_of_two_years_below_one_heading_are_asked_for_by_both_places() =>
        Assert.Contains(
            "hai cột cùng được hiểu là 'kinh phí hỗ trợ'",
            Assert
                .Throws<SheetException>(() =>
                    Given.RowsOf("STT;Tên đề án;Đơn vị;Nguồn;Kinh phí hỗ trợ (tr.đ);\n;;;;Năm 2022;Năm 2023\n1;Máy móc thiết bị;A;KCQG;100;200\n")
                )
                .Problem.Vietnamese
        );

    [Fact]
    public void Support_of_all_years_goes_before_that_of_each() =>
        Assert.Equal(
            "national 2022 /300",
            Told(
                Given.RowsOf(
                    "STT;Tên đề án;Đơn vị;Nguồn;Năm;Kinh phí hỗ trợ (tr.đ);;\n;;;;;Tổng số;Năm 2022;Năm 2023\n1;Máy móc thiết bị;A;KCQG;2022;300;100;200\n"
                )
            )
        );

    [Theory]
    [InlineData("Kinh phí hỗ trợ (tr.đ)", "Kế hoạch", "Thực hiện", "planned_vnd support_vnd")]
    [InlineData("Tổng kinh phí (tr.đ)", "NSNN", "Đối ứng", "support_vnd counterpart_vnd")]
    [InlineData("Tổng kinh phí (tr.đ)", "Tổng số", "Hỗ trợ", "total_cost_vnd support_vnd")]
    [InlineData("Kinh phí hỗ trợ (tr.đ)", "Tổng số", "Đã tạm ứng", "support_vnd advanced_vnd")]
    [InlineData("Kinh phí hỗ trợ (tr.đ)", "Bằng số", "Bằng chữ", "support_vnd -")]
    public void What_stands_below_a_group_says_which_of_its_amounts_it_is(string group, string first, string second, string codes)
    {
        using var file = Given.Open($"STT;Tên đề án;Đơn vị;Nguồn;Năm;{group};\n;;;;;{first};{second}\n1;Máy móc thiết bị;A;KCQG;2022;100;\n");
        Assert.Equal(codes, string.Join(' ', file.Tables[0].Columns.Skip(5).Select(c => c.Code ?? "-")));
    }
}
