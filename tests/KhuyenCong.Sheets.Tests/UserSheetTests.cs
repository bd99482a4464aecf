using System.Globalization;
using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>
/// Sheets as people of departments, centres and districts bring them, each with what its author means: below the heading "-" passed over, "!" refused with the cells,
/// else source, date, total cost and support in million đồng. What holds of all: no row is lost, and each refusal says the place, the value and what is wanted.
/// </summary>
public class UserSheetTests
{
    internal static string Told(IEnumerable<SheetEntry> rows)
    {
        var all = rows.ToList();
        foreach (var row in all.Where(r => r.Status == RowStatus.Refused))
        {
            foreach (var language in new[] { Language.Vietnamese, Language.English })
                Assert.True(row.Explain(language).Length > 10, $"{row.Number}: {row.Explain(language)}");
            Assert.All(row.Problems.Where(p => p.Address.Length > 0), p => Assert.Contains($"'{p.Value}'", p.Message(Language.Vietnamese)));
        }

        return string.Join(
            " | ",
            all.SkipWhile(r => r.Reason?.Vietnamese != "dòng tiêu đề cột")
                .SkipWhile(r => r.Reason?.Vietnamese == "dòng tiêu đề cột")
                .Where(r => !r.Source.IsBlank && r.Sheet != "Ẩn")
                .Select(Told)
        );
    }

    private static string Told(SheetEntry row) =>
        row.Status switch
        {
            RowStatus.PassedOver => "-",
            RowStatus.Refused => ("! " + string.Join(' ', row.Problems.Select(p => p.Address.Length > 0 ? p.Address : p.Column))).TrimEnd(),
            _ => $"{row["source"]} {row["as_of"]} {Million(row["total_cost_vnd"])}/{Million(row["support_vnd"])}",
        };

    private static string Million(string dong) =>
        dong.Length == 0 ? "" : (decimal.Parse(dong, CultureInfo.InvariantCulture) / 1_000_000).ToString("0.######", CultureInfo.InvariantCulture);

    private const string Plain = "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;Tổng KP (tr.đ);KP hỗ trợ (tr.đ)\n";
    private const string M = "Máy móc thiết bị";

    // Lists by district, by source and by content, with totals of many kinds.
    public static TheoryData<string, string, string> Sections =>
        new()
        {
            {
                "districts with their number of projects, numbers that begin again",
                Plain
                    + $"I;Huyện Mẫu Sơn (02 đề án);;;;1200;500\n1;{M};A;KCQG;2022;700;300\n2;{M};B;KCĐP;2022;500;200\nII;Huyện Mẫu Lộc (01 đề án);;;;300;100\n1;{M};C;KCĐP;2022;300;100\n;TỔNG CỘNG (I+II);;;;1500;600\n",
                "- | national 2022 700/300 | local 2022 500/200 | - | local 2022 300/100 | -"
            },
            {
                "a district in capitals and its sum below, in the column of titles",
                Plain
                    + $";THỊ XÃ MẪU ĐÔNG;;;;;\n1;{M};A;KCQG;2022;700;300\n;Cộng TX Mẫu Đông;;;;700;300\n;ĐẶC KHU MẪU HẢI;;;;;\n2;{M};B;KCĐP;2022;500;200\n;Cộng đặc khu;;;;500;200\n",
                "- | national 2022 700/300 | - | - | local 2022 500/200 | -"
            },
            {
                "sources by letters, contents by numbers in Roman, projects by numbers",
                $"TT;Nội dung;Đơn vị;Năm;KP hỗ trợ (tr.đ)\nA;NGUỒN KHUYẾN CÔNG QUỐC GIA;;;330\nI;{M};;;300\n1;{M};X;2023;300\nII;Tư vấn;;;30\n1;Tư vấn;Y;2023;30\nB;NGUỒN KHUYẾN CÔNG ĐỊA PHƯƠNG;;;100\nI;{M};;;100\n1;{M};Z;2023;100\n;TỔNG (A+B);;;430\n",
                "- | - | national 2023 /300 | - | national 2023 /30 | - | - | local 2023 /100 | -"
            },
            {
                "carried over and new projects of one source",
                $"STT;Tên đề án;Đơn vị;Năm;KP hỗ trợ (tr.đ)\nA;KHUYẾN CÔNG ĐỊA PHƯƠNG;;;500\nI;Đề án chuyển tiếp;;;300\n1;{M};X;2022;300\nII;Đề án mới;;;200\n1;{M};Y;2023;200\n",
                "- | - | local 2022 /300 | - | local 2023 /200"
            },
            {
                "years as sections of a plan of five years",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\nI;Năm 2021;;;;300\n1;{M};X;KCQG;2021;300\nII;Năm 2022;;;;200\n1;{M};Y;KCQG;2022;200\n",
                "- | national 2021 /300 | - | national 2022 /200"
            },
            {
                "a year that only its section says is taken",
                $"STT;Tên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)\nI;Năm 2021;;;300\n1;{M};X;KCQG;300\nII;Năm 2022;;;200\n1;{M};Y;KCQG;200\n",
                "- | national 2021 /300 | - | national 2022 /200"
            },
            {
                "a page of a print with what is carried forward",
                Plain
                    + $"1;{M};A;KCQG;2022;700;300\n;Cộng trang 1;;;;700;300\n;Trang trước chuyển sang;;;;700;300\n2;{M};B;KCĐP;2022;500;200\n;Cộng trang 2;;;;500;200\n;Tổng cộng toàn bộ;;;;1200;500\n",
                "national 2022 700/300 | - | - | local 2022 500/200 | - | -"
            },
            {
                "a total whose words stand in the column of numbers",
                Plain + $"1;{M};A;KCQG;2022;700;300\nTổng cộng;;;;;700;300\n",
                "national 2022 700/300 | -"
            },
            {
                "a total with the number of beneficiaries",
                Plain + $"1;{M};A;KCQG;2022;700;300\n;Tổng cộng: 01 đề án;01 cơ sở;;;700;300\n",
                "national 2022 700/300 | -"
            },
            {
                "totals of each source at the foot",
                Plain + $"1;{M};A;KCQG;2022;700;300\n2;{M};B;KCĐP;2022;500;200\n;Tổng KCQG;;;;700;300\n;Tổng KCĐP;;;;500;200\n;Tổng chung;;;;1200;500\n",
                "national 2022 700/300 | local 2022 500/200 | - | - | -"
            },
            {
                "the average below the total is no project",
                Plain + $"1;{M};A;KCQG;2022;700;300\n;Tổng cộng;;;;700;300\n;Bình quân 1 đề án;;;;700;300\n",
                "national 2022 700/300 | - | !"
            },
            {
                "a group project with its establishments and their shares",
                Plain + $"1;{M};;KCQG;2022;900;400\n;;HTX A;;;500;200\n;;HTX B;;;400;200\n2;{M};C;KCĐP;2022;500;200\n",
                "national 2022 900/400 | ! | ! | local 2022 500/200"
            },
            {
                "a group project whose establishments have no amounts",
                Plain + $"1;{M};- HTX A;KCQG;2022;900;400\n;;- HTX B;;;;\n2;{M};C;KCĐP;2022;500;200\n",
                "national 2022 900/400 | - | local 2022 500/200"
            },
            {
                "numbers with letters for what was added later",
                Plain + $"1;{M};A;KCQG;2022;700;300\n1a;{M};B;KCĐP;2022;500;200\n1b;{M};C;KCĐP;2022;400;100\n",
                "national 2022 700/300 | local 2022 500/200 | local 2022 400/100"
            },
            {
                "the same establishment in two sources counts as two projects",
                Plain + $"1;{M};A;KCQG;2022;700;300\n2;{M};A;KCĐP;2022;700;100\n",
                "national 2022 700/300 | local 2022 700/100"
            },
            {
                "remarks below: footnotes, grounds, how it was reckoned",
                Plain
                    + $"1;{M} (1);A;KCQG;2022;700;300\n(1) Hỗ trợ theo Thông tư 28/2018/TT-BTC;;;;;;\nGhi chú: số liệu làm tròn;;;;;;\n* Đề án nhóm;;;;;;\n- Đã trừ 5% tiết kiệm;;;;;;\n",
                "national 2022 700/300 | - | - | - | -"
            },
        };

    // Headings, units and amounts.
    public static TheoryData<string, string, string> Amounts =>
        new()
        {
            {
                "unit above the table, decision in the title, no source nor year of the rows",
                $"DANH MỤC ĐỀ ÁN KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2023;;;;\n(Ban hành kèm theo Quyết định số 45/QĐ-SCT ngày 12 tháng 01 năm 2023);;;;\n;;;;Đơn vị tính: Nghìn đồng\nTT;Tên đề án;Đơn vị thụ hưởng;Tổng kinh phí;Kinh phí hỗ trợ\n1;{M};A;700.000;300.000\n",
                "local 2023-01-12 700/300"
            },
            {
                "cost in tỷ, support in triệu",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;Tổng mức đầu tư (tỷ đồng);Kinh phí hỗ trợ (triệu đồng)\n1;{M};A;KCQG;2022;1,25;300\n2;{M};B;KCQG;2022;0,7;200,5\n3;{M};C;KCQG;2022;12;150\n",
                "national 2022 1250/300 | national 2022 700/200.5 | national 2022 12000/150"
            },
            {
                "decimal dots as an English program writes them",
                $"STT,Tên đề án,Đơn vị,Nguồn,Năm,Tổng kinh phí (tỷ đồng),Kinh phí hỗ trợ (triệu đồng)\n1,{M},A,KCQG,2022,1.25,300.5\n2,{M},B,KCQG,2022,0.7,262.5\n",
                "national 2022 1250/300.5 | national 2022 700/262.5"
            },
            {
                "three decimals beside others: the dot is a decimal",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (triệu đồng)\n1;{M};A;KCQG;2022;262.5\n2;{M};B;KCQG;2022;300.000\n",
                "national 2022 /262.5 | national 2022 /300"
            },
            {
                "three decimals alone are asked for",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (triệu đồng)\n1;{M};A;KCQG;2022;300.000\n2;{M};B;KCQG;2022;250.000\n",
                "! F2 | ! F3"
            },
            {
                "đồng in full, grouped in three manners",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (đồng)\n1;{M};A;KCQG;2022;300.000.000\n2;{M};B;KCQG;2022;300,000,000\n3;{M};C;KCQG;2022;300 000 000\n4;{M};D;KCQG;2022;300000000\n5;{M};E;KCQG;2022;300.000.000,0\n",
                "national 2022 /300 | national 2022 /300 | national 2022 /300 | national 2022 /300 | national 2022 /300"
            },
            {
                "the source of the money in columns, the total beside them",
                $"STT;Tên đề án;Đơn vị;Năm;KCQG (tr.đ);KCĐP (tr.đ);Tổng số (tr.đ)\n1;{M};A;2022;300;;300\n2;{M};B;2022;;100;100\n;Cộng;;;300;100;400\n",
                "national 2022 /300 | local 2022 /100 | -"
            },
            {
                "the sources, the beneficiary's money and all of it",
                $"STT;Tên đề án;Đơn vị;Năm;Kinh phí (triệu đồng);;;;Ghi chú\n;;;;Tổng số;KCQG;KCĐP;Vốn đối ứng;\n1;{M};A;2022;700;300;;400;\n2;{M};B;2022;500;;100;400;\n",
                "national 2022 700/300 | local 2022 500/100"
            },
            {
                "money of the centre and the province by short names",
                $"STT;Tên đề án;Đơn vị;Năm;Nguồn vốn (triệu đồng);;Kinh phí (triệu đồng);;\n;;;;TW;Địa phương;Tổng;KP khuyến công hỗ trợ;KP DN đối ứng\n1;{M};A;2022;300;;700;300;400\n2;{M};B;2022;;100;500;100;400\n",
                "national 2022 700/300 | local 2022 500/100"
            },
            {
                "proposed and approved support",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;Tổng KP (tr.đ);KP đề nghị hỗ trợ (tr.đ);KP được duyệt (tr.đ)\n1;{M};A;KCQG;2022;700;350;300\n",
                "national 2022 700/350"
            },
            {
                "an amount with its unit in every cell",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;Tổng kinh phí;KP hỗ trợ\n1;{M};A;KCQG;2022;1,25 tỷ;300 triệu\n2;{M};B;KCQG;2022;700tr;200 trđ\n3;{M};C;KCQG;2022;1 tỷ 2;150tr đồng\n",
                "national 2022 1250/300 | national 2022 700/200 | ! F4"
            },
            {
                "a unit in brackets on a row of its own below the heading",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;Tổng kinh phí;Hỗ trợ\n;;;;;(Tr.đ);(Tr.đ)\n(1);(2);(3);(4);(5);(6);(7)\n1;{M};A;KCQG;2022;700;300\n",
                "- | - | national 2022 700/300"
            },
            {
                "no unit anywhere",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;Tổng kinh phí;Hỗ trợ\n1;{M};A;KCQG;2022;700;300\n2;{M};B;KCQG;2022;700.000;300.000\n3;{M};C;KCQG;2022;700.000.000;300.000.000\n",
                "! F2 G2 | ! F3 G3 | national 2022 700/300"
            },
            {
                "marks that repeat the row above, but no amounts",
                Plain + $"1;{M};HTX A;KCQG;2022;700;300\n2;Tư vấn;nt;nt;nt;50;30\n3;{M};-nt-;KCĐP;2022;500;nt\n",
                "national 2022 700/300 | national 2022 50/30 | ! G4"
            },
            {
                "what was settled beside what was planned",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;Kế hoạch (tr.đ);Quyết toán (tr.đ);Hủy dự toán (tr.đ);KP hỗ trợ (tr.đ)\n1;{M};A;KCQG;2022;300;290;10;300\n",
                "national 2022 /300"
            },
            {
                "an amount and its share",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;Tổng KP (tr.đ);KP hỗ trợ (tr.đ);Tỷ lệ hỗ trợ (%)\n1;{M};A;KCQG;2022;700;300;42,86\n",
                "national 2022 700/300"
            },
            { "a share as an amount", Plain + $"1;{M};A;KCQG;2022;700;42%\n", "! G2" },
            { "amounts in brackets, as accounts take away", Plain + $"1;{M};A;KCQG;2022;700;(300)\n2;{M};B;KCQG;2022;700;-300\n", "! G2 | ! G3" },
            {
                "a formula that was typed as a text, an error value, a lost width",
                Plain + $"1;{M};A;KCQG;2022;700;=F2*0,5\n2;{M};B;KCQG;2022;700;#REF!\n3;{M};C;KCQG;2022;700;#######\n",
                "! G2 | ! G3 | ! G4"
            },
            { "not yet known", Plain + $"1;{M};A;KCQG;2022;Chưa duyệt;300\n2;{M};B;KCQG;2022;?;300\n3;{M};C;KCQG;2022;...;300\n", "! F2 | ! F3 | ! F4" },
            {
                "the amount of one unit and the number of units",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;Số lượng;Đơn giá (tr.đ);Thành tiền (tr.đ);KP hỗ trợ (tr.đ)\n1;{M};A;KCQG;2022;2;350;700;300\n",
                "national 2022 /300"
            },
            { "a letter that looks like a digit", Plain + $"1;{M};A;KCQG;2022;7OO;3oo\n2;{M};B;KCQG;2022;l50;300\n", "! F2 G2 | ! F3" },
        };

    // Days, sources, items, beneficiaries.
    public static TheoryData<string, string, string> Facts =>
        new()
        {
            {
                "number and day of the decision in one cell",
                $"STT;Tên đề án;Đơn vị;Nguồn;Quyết định phê duyệt;KP hỗ trợ (tr.đ)\n1;{M};A;KCQG;QĐ số 15/QĐ-SCT ngày 10/01/2022;300\n2;{M};B;KCQG;15/QĐ-SCT (10/01/2022);300\n3;{M};C;KCQG;15/QĐ-SCT;300\n",
                "national 2022-01-10 /300 | national 2022-01-10 /300 | ! E4"
            },
            {
                "months and quarters",
                $"STT;Tên đề án;Đơn vị;Nguồn;Thời gian thực hiện;KP hỗ trợ (tr.đ)\n1;{M};A;KCQG;Tháng 3/2022;300\n2;{M};B;KCQG;Quý II/2022;300\n3;{M};C;KCQG;Tháng 3 - 9/2022;300\n4;{M};D;KCQG;03/2022;300\n5;{M};E;KCQG;Năm 2022;300\n",
                "national 2022-03 /300 | national 2022 /300 | national 2022 /300 | national 2022-03 /300 | national 2022 /300"
            },
            {
                "a project over two years and one over months of two",
                $"STT;Tên đề án;Đơn vị;Nguồn;Thời gian thực hiện;KP hỗ trợ (tr.đ)\n1;{M};A;KCQG;2021-2022;300\n2;{M};B;KCQG;12/2021 - 6/2022;300\n",
                "! E2 | ! E3"
            },
            {
                "days of two digits for the year, of an English month, and no days",
                $"STT;Tên đề án;Đơn vị;Nguồn;Ngày phê duyệt;KP hỗ trợ (tr.đ)\n1;{M};A;KCQG;15/2/22;300\n2;{M};B;KCQG;15-Feb-2022;300\n3;{M};C;KCQG;30/02/2022;300\n4;{M};D;KCQG;chưa có;300\n",
                "! E2 | ! E3 | ! E4 | ! E5"
            },
            {
                "the project and its beneficiary in one cell",
                $"STT;Tên đề án/ Đơn vị thụ hưởng;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;\"{M}\n(HTX Mẫu Lộc)\";KCQG;2022;300\n",
                "national 2022 /300"
            },
            {
                "long titles as decisions word them",
                Plain
                    + "1;Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất gạch không nung;A;KCQG;2022;700;300\n2;Xây dựng mô hình trình diễn kỹ thuật sản xuất miến dong;B;KCQG;2022;2000;500\n",
                "national 2022 700/300 | national 2022 2000/500"
            },
            { "a title that names no item", Plain + "1;Mua sắm vật dụng văn phòng;A;KCQG;2022;700;300\n", "! B2" },
            {
                "sources in many words",
                Plain
                    + $"1;{M};A;Khuyến công QG;2022;700;300\n2;{M};B;KC quốc gia;2022;700;300\n3;{M};C;Kinh phí KCĐP;2022;700;300\n4;{M};D;Ngân sách tỉnh;2022;700;300\n5;{M};E;Xã hội hóa;2022;700;300\n",
                "national 2022 700/300 | national 2022 700/300 | local 2022 700/300 | local 2022 700/300 | ! D6"
            },
            {
                "ticks below the sources",
                $"STT;Tên đề án;Đơn vị;KCQG;KCĐP;Năm;KP hỗ trợ (tr.đ)\n1;{M};A;x;;2022;300\n2;{M};B;;X;2022;200\n3;{M};C;;;2022;100\n",
                "national 2022 /300 | local 2022 /200 | ! source"
            },
            {
                "the status and what was done, which are no facts of the support",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ);Kết quả;Vướng mắc\n1;{M};A;KCQG;2022;300;Đã lắp 02 máy, 15 lao động;Không\n",
                "national 2022 /300"
            },
            {
                "telephone, tax code and account beside the beneficiary",
                $"STT;Tên đề án;Đơn vị;Điện thoại;Mã số thuế;Số tài khoản;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;{M};A;0912345678;0100109106;1023456789;KCQG;2022;300\n",
                "national 2022 /300"
            },
            {
                "a project that stopped",
                Plain + $"1;{M};A;KCQG;2022;700;300\n2;{M} (dừng thực hiện);B;KCQG;2022;700;0\n",
                "national 2022 700/300 | national 2022 700/0"
            },
            {
                "the heading again on each page, with its numbers of columns",
                Plain + $"(1);(2);(3);(4);(5);(6);(7)\n1;{M};A;KCQG;2022;700;300\n" + Plain + $"2;{M};B;KCĐP;2022;500;200\n",
                "- | national 2022 700/300 | - | local 2022 500/200"
            },
            {
                "a plan and its supplement in another unit below one another",
                $"I. KẾ HOẠCH NĂM 2022 (ĐVT: triệu đồng);;;;\nSTT;Tên đề án;Đơn vị;Nguồn;KP hỗ trợ\n1;{M};A;KCQG;300\n;Cộng;;;300\n;;;;\nII. BỔ SUNG NĂM 2023 (ĐVT: đồng);;;;\nSTT;Tên đề án;Đơn vị;Nguồn;KP hỗ trợ\n1;{M};B;KCĐP;200.000.000\n;Cộng;;;200.000.000\n",
                "national 2022 /300 | - | - | - | local 2023 /200 | -"
            },
            {
                "a list without numbers",
                $"Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;KP hỗ trợ (tr.đ)\n{M};A;KCQG;2022;300\n\n{M};B;KCĐP;2022;200\nTổng cộng;;;;500\n",
                "national 2022 /300 | local 2022 /200 | -"
            },
            {
                "two boxes of signatures, day and place",
                Plain
                    + $"1;{M};A;KCQG;2022;700;300\n;;;;Mẫu Sơn, ngày 05 tháng 01 năm 2022;;\nNGƯỜI LẬP;;TRƯỞNG PHÒNG;;;GIÁM ĐỐC;\n;;;;;;\nNguyễn Văn A;;Trần B;;;Lê C;\n",
                "national 2022 700/300 | - | - | -"
            },
        };

    [Theory]
    [MemberData(nameof(Sections))]
    public void Lists_by_sections(string what, string text, string told) => Assert.Equal((what, told), (what, Told(Given.RowsOf(text))));

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Headings_units_and_amounts(string what, string text, string told) => Assert.Equal((what, told), (what, Told(Given.RowsOf(text))));

    [Theory]
    [MemberData(nameof(Facts))]
    public void Days_sources_and_names(string what, string text, string told) => Assert.Equal((what, told), (what, Told(Given.RowsOf(text))));

    // What stands beside what: names that look like totals, numbers and days of decisions, units of things, money that is no support.
    public static TheoryData<string, string, string> Neighbours =>
        new()
        {
            {
                "a corporation is no total",
                $"KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2022;;\nTên đề án;Đơn vị thụ hưởng;KP hỗ trợ (tr.đ)\n{M};Tổng công ty Mẫu Lộc;300\n{M};Tổng Công ty CP Mẫu Sơn;200\nTổng cộng;;500\n",
                "national 2022 /300 | national 2022 /200 | -"
            },
            {
                "number and day of the decision in two columns",
                $"STT;Tên đề án;Đơn vị;Nguồn;Số quyết định;Ngày quyết định;KP hỗ trợ (tr.đ)\n1;{M};A;KCQG;15/QĐ-SCT;10/01/2022;300\n",
                "national 2022-01-10 /300"
            },
            {
                "number and day of the decision below one heading",
                $"STT;Tên đề án;Đơn vị;Nguồn;Quyết định phê duyệt;;KP hỗ trợ (tr.đ)\n;;;;Số;Ngày;\n1;{M};A;KCQG;15/QĐ-SCT;10/01/2022;300\n",
                "national 2022-01-10 /300"
            },
            {
                "number and day in one column, the day alone in another",
                $"STT;Tên đề án;Đơn vị;Nguồn;Số QĐ;Ngày QĐ;KP hỗ trợ (tr.đ)\n1;{M};A;KCQG;15;10/01/2022;300\n",
                "national 2022-01-10 /300"
            },
            {
                "the number of a decision that holds its day",
                $"STT;Tên đề án;Đơn vị;Nguồn;Số quyết định;KP hỗ trợ (tr.đ)\n1;{M};A;KCQG;15/QĐ-SCT ngày 10/01/2022;300\n",
                "national 2022-01-10 /300"
            },
            {
                "the district where the project stands, by another word",
                $"STT;Địa phương;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;Huyện Mẫu Sơn;{M};A;KCQG;2022;300\n",
                "national 2022 /300"
            },
            {
                "what was paid beside what was approved",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;Kinh phí hỗ trợ (tr.đ);;\n;;;;;Được duyệt;Đã giải ngân;Còn lại\n1;{M};A;KCQG;2022;300;200;100\n",
                "national 2022 /300"
            },
            {
                "what was paid and nothing else is no support",
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;Tổng kinh phí (tr.đ);Kinh phí hỗ trợ đã giải ngân (tr.đ)\n1;{M};A;KCQG;2022;700;200\n",
                "national 2022 700/"
            },
            {
                "lines drawn between the rows",
                $"STT;Tên đề án;Nguồn;Năm;KP hỗ trợ (tr.đ)\n----;--------;----;----;----\n1;{M};KCQG;2022;300\n====;====;====;====;====\n;Cộng;;;300\n",
                "- | national 2022 /300 | - | -"
            },
            {
                "a table that begins in a later column, below blank rows",
                $";;;;;;\n;;DANH MỤC NĂM 2022;;;;\n;;;;;;\n;;TT;Tên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)\n;;1;{M};A;KCQG;300\n;;;Tổng;;;300\n",
                "national 2022 /300 | -"
            },
            {
                "a reserve and the cost of management below the projects",
                Plain + $"1;{M};A;KCQG;2022;700;300\n2;Kinh phí dự phòng;;KCQG;2022;;50\n;Chi quản lý (3%);;;;;9\n",
                "national 2022 700/300 | ! B3 | !"
            },
            {
                "a sentence with an amount in the column of amounts",
                Plain + $"1;{M};A;KCQG;2022;700;hỗ trợ 300 triệu đồng\n2;{M};B;KCQG;2022;700;300 (KCQG 200, KCĐP 100)\n",
                "! G2 | ! G3"
            },
        };

    [Fact]
    public void The_unit_of_things_beside_their_number_is_no_beneficiary()
    {
        var row = Given.RowsOf($"STT;Tên đề án;Đơn vị;Số lượng;Chủ đầu tư;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;{M};máy;2;HTX Mẫu Lộc;KCQG;2022;300\n")[1];
        Assert.Equal("HTX Mẫu Lộc", row["beneficiary"]);
        row = Given.RowsOf($"STT;Tên đề án;Đơn vị;Số lượng máy;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;{M};HTX Mẫu Lộc;2;KCQG;2022;300\n")[1];
        Assert.Equal("HTX Mẫu Lộc", row["beneficiary"]);
    }

    [Theory]
    [InlineData("Huyện Mẫu Sơn", "", "Huyện Mẫu Sơn")]
    [InlineData("Phường Mẫu Đông", "", "Phường Mẫu Đông")]
    [InlineData("Hà Tĩnh", "Hà Tĩnh", "")]
    [InlineData("TP Đà Nẵng", "TP Đà Nẵng", "")]
    public void A_locality_is_the_province_or_the_district_by_its_name(string locality, string province, string district)
    {
        var row = Given.RowsOf($"STT;Địa phương;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;{locality};{M};A;KCĐP;2022;300\n")[1];
        Assert.Equal($"{province}|{district}", $"{row["province"]}|{row["district"]}");
    }

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void What_stands_beside_what(string what, string text, string told) => Assert.Equal((what, told), (what, Told(Given.RowsOf(text))));

    // What is no list of projects, and two columns for one thing: the file is refused, with the place and what is wanted.
    [Theory]
    [InlineData(
        "Tên đề án;Máy móc thiết bị;Tư vấn\nĐơn vị thụ hưởng;HTX A;HTX B\nNguồn;KCQG;KCĐP\nNăm;2022;2022\nTổng kinh phí (tr.đ);700;50\nKP hỗ trợ (tr.đ);300;30\n",
        "mỗi đề án một cột",
        "a column for each project"
    )]
    [InlineData(
        "PHIẾU THÔNG TIN ĐỀ ÁN;\nSTT;Nội dung;Thông tin\n1;Tên đề án;Máy móc thiết bị\n2;Đơn vị thụ hưởng;HTX A\n3;Nguồn kinh phí;KCQG\n4;Năm thực hiện;2022\n5;Kinh phí hỗ trợ (tr.đ);300\n",
        "mỗi đề án một cột",
        "a column for each project"
    )]
    [InlineData(
        "STT;Tên đề án;Nguồn;Kinh phí hỗ trợ năm 2022 (tr.đ);Kinh phí hỗ trợ năm 2023 (tr.đ)\n1;Máy móc thiết bị;KCQG;300;\n",
        "hai cột cùng được hiểu",
        "two columns mean"
    )]
    [InlineData(
        "STT;Tên đề án;Nguồn;Năm;Kinh phí (tr.đ)\n1;Máy móc thiết bị;KCQG;2022;300\n",
        "chưa rõ cột E1 'Kinh phí (tr.đ)'",
        "it is not clear whether the column E1"
    )]
    [InlineData(
        "STT;Tên đề án;Đơn vị;Năm;KCQG (tr.đ);KCĐP (tr.đ);Tổng cộng (tr.đ)\n1;Máy móc thiết bị;A;2022;300;;300\n2;Máy móc thiết bị;B;2022;;100;400\n",
        "cột G1 'Tổng cộng (tr.đ)' bằng E + F ở dòng 2 mà lớn hơn ở dòng 3",
        "the column G1 'Tổng cộng (tr.đ)' is E + F in row 2 and more in row 3"
    )]
    [InlineData("Họ và tên;Chức vụ;Điện thoại\nNguyễn Văn A;Giám đốc;0912345678\n", "Không thấy dòng tiêu đề", "No heading of the table")]
    public void What_is_no_such_list_is_refused(string text, string vietnamese, string english)
    {
        var problem = Assert.Throws<SheetException>(() => Given.RowsOf(text)).Problem;
        Assert.Contains(vietnamese, problem.Vietnamese);
        Assert.Contains(english, problem.English);
    }

    // Reports of sums on the forms of a circular, filled in by hand: no row of them is a project.
    public static TheoryData<string, string> Forms =>
        new()
        {
            {
                "03: money by contents",
                "BÁO CÁO KINH PHÍ KHUYẾN CÔNG NĂM 2022;;;;\nTT;Chỉ tiêu;Đơn vị tính;Năm báo cáo;\n;;;KCĐP;KCQG\n;Tổng số kinh phí;Tr. đồng;500;800\n9;Xây dựng mô hình trình diễn kỹ thuật;Tr. đồng;200;500\n10;Chuyển giao công nghệ, ứng dụng máy móc, thiết bị tiên tiến;Tr. đồng;300;300\n"
            },
            {
                "04: results",
                "BÁO CÁO KẾT QUẢ CÔNG TÁC KHUYẾN CÔNG NĂM 2022;;;;\nTT;Chỉ tiêu;Đơn vị tính;KCQG;KCĐP\n1;Số lao động mới được đào tạo;lao động;120;80\n9;Số mô hình trình diễn kỹ thuật;mô hình;2;1\n;Tổng số vốn đầu tư thu hút được;tr. đồng;5000;2000\n"
            },
            {
                "14: votes",
                "BÁO CÁO KẾT QUẢ BÌNH CHỌN SẢN PHẨM NĂM 2022;;;\nTT;Chỉ tiêu;Cấp trung ương;Cấp tỉnh\n1;Sản phẩm đăng ký tham gia bình chọn;12;40\n2;Tổng sản phẩm được cấp giấy chứng nhận;5;20\n"
            },
            {
                "a summary by districts",
                "TỔNG HỢP ĐỀ ÁN NĂM 2022 (ĐVT: triệu đồng);;;;\nSTT;Huyện;Số đề án;KCQG;KCĐP\n1;Huyện Mẫu Sơn;5;900;400\n2;Huyện Mẫu Lộc;3;300;200\n;Tổng cộng;8;1200;600\n"
            },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_row_of_a_report_of_sums_is_a_project(string what, string text)
    {
        foreach (var schema in new[] { ProjectTable.Schema, Given.Portfolio })
        {
            try
            {
                var rows = Given.RowsOf(text, schema);
                Assert.Equal((what, ""), (what, string.Join(", ", rows.Where(r => r.Status == RowStatus.Read).Select(r => $"{r.Number} {r["support_vnd"]}"))));
            }
            catch (SheetException refused)
            {
                Assert.Matches("[Cc]ần|thiếu", refused.Problem.Vietnamese);
            }
        }
    }
}
