using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

public class RepeatedCasesTests
{
    private const string Heading = "case,as_of,source,item,beneficiary,support_vnd,status,accepted_on,note\n";

    private static List<string> Judged(string text)
    {
        using var file = Given.Open(text, ProjectTable.Schema);
        var repeated = RepeatedCases.Find(file);
        var judged = file.Rows().Skip(1).Select(repeated.Judge).Select(Told).ToList();
        // The same is found while the rows are read.
        RepeatedCases? found = null;
        var rows = RepeatedCases.Watch(file, r => found = r).Skip(1).ToList();
        Assert.Equal(judged, rows.Select(r => Told((found ?? repeated).Judge(r).Entry)));
        return judged;
    }

    private static string Told(SheetEntry row) =>
        $"{row.Number} {row.Status} {row.Explain(Language.Vietnamese)}{string.Join("; ", row.Notes.Select(n => n.Vietnamese))}".TrimEnd();

    [Fact]
    public void A_list_without_repeated_cases_is_read_once()
    {
        using var file = Given.Open(
            Heading + "a,2019-06-30,national,machinery,Y,300000000,,,\nb,2019-06-30,national,machinery,Y,300000000,,,\n",
            ProjectTable.Schema
        );
        var calls = 0;
        Assert.Equal(3, RepeatedCases.Watch(file, _ => calls++).Count());
        Assert.Equal(0, calls);
        Assert.Equal(0, RepeatedCases.Find(file).Count);
    }

    [Fact]
    public void A_row_that_says_the_same_again_is_passed_over() =>
        Assert.Equal(
            ["2 Read", "3 PassedOver trùng với dòng 2", "4 Read"],
            Judged(
                Heading
                    + "a,2019-06-30,national,machinery,Y,300000000,,,n\na,2019-06-30,national,machinery,Y,300000000,,,another note\nb,2019-06-30,national,machinery,Y,300000000,,,n\n"
            )
        );

    [Fact]
    public void Of_two_states_the_latest_counts()
    {
        const string Later = "2 PassedOver cùng đề án với dòng 3, là tình trạng mới nhất; chỉ tính dòng đó";
        Assert.Equal(
            [Later, "3 Read"],
            Judged(Heading + "a,2019-06-30,national,machinery,Y,300000000,approved,,\na,2019-06-30,national,machinery,Y,290000000,accepted,2019-12-01,\n")
        );
        Assert.Equal(
            ["2 Read", "3 PassedOver cùng đề án với dòng 2, là tình trạng mới nhất; chỉ tính dòng đó"],
            Judged(Heading + "a,2019-06-30,national,machinery,Y,290000000,settled,,\na,2019-06-30,national,machinery,Y,300000000,in-progress,,\n")
        );
        // The later date, then the later row.
        Assert.Equal(
            ["2 Read", "3 PassedOver cùng đề án với dòng 2, là tình trạng mới nhất; chỉ tính dòng đó"],
            Judged(Heading + "a,2019-06-30,national,machinery,Y,1000000,,2019-12-02,\na,2019-06-30,national,machinery,y,2000000,,2019-12-01,\n")
        );
        Assert.Equal([Later, "3 Read"], Judged(Heading + "a,2019-06-30,national,machinery,Y,1000000,,,\na,2019-06-30,national,machinery,,2000000,,,\n"));
    }

    [Fact]
    public void One_id_for_two_beneficiaries_is_two_projects_with_a_note() =>
        Assert.Equal(
            ["2 Read", "3 Read mã đề án trùng với dòng 2 nhưng là đề án khác; được tính riêng"],
            Judged(Heading + "a,2019-06-30,national,machinery,Y,300000000,,,\na,2019-06-30,national,machinery,Z,300000000,,,\n")
        );

    [Fact]
    public void Rows_without_an_id_that_say_the_same_are_counted_with_a_note() =>
        Assert.Equal(
            ["2 Read", "3 Read giống hệt dòng 2; có thể một đề án ghi hai lần", "4 Read"],
            Judged("STT;Tên đề án;Đơn vị;Nguồn;Ngày phê duyệt\n1;Tư vấn;A;KCQG;15/02/2022\n2;Tư vấn;A;KCQG;15/02/2022\n1;Tư vấn;B;KCQG;15/02/2022\n")
        );

    [Fact]
    public void Rows_that_name_what_they_repeat_by_a_mark_are_projects_of_their_own() =>
        Assert.Equal(
            ["2 Read", "3 Read", "4 Read", "5 Read", "6 Read"],
            Judged(
                "STT;Tên đề án;Đơn vị;Nguồn;Ngày phê duyệt\n1;Tư vấn;A;KCQG;15/02/2022\n2;nt;nt;KCQG;15/02/2022\n3;nt;nt;KCQG;15/02/2022\n4;Tư vấn;B;KCQG;15/02/2022\n5;nt;nt;KCQG;15/02/2022\n"
            )
        );

    [Fact]
    public void The_field_case_names_its_second_row()
    {
        using var file = TableFile.Open(Given.Path("field", "f15-duplicate-case.csv"), ProjectTable.Schema);
        var repeated = RepeatedCases.Find(file);
        Assert.Equal([RowStatus.PassedOver, RowStatus.Refused, RowStatus.Read, RowStatus.PassedOver], file.Rows().Select(r => repeated.Judge(r).Status));
        Assert.Equal(1, repeated.Count);
    }

    [Fact]
    public void Many_ids_are_told_apart()
    {
        var text =
            Heading
            + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"c{i},2019-06-30,national,machinery,Y,300000000,,,\n"))
            + "c7,2019-06-30,national,machinery,Y,300000000,,,\n";
        using var file = Given.Open(text, ProjectTable.Schema);
        var repeated = RepeatedCases.Find(file);
        Assert.Equal(1, repeated.Count);
        Assert.Equal("trùng với dòng 9", file.Rows().Select(repeated.Judge).Last().Explain(Language.Vietnamese));
        RepeatedCases? found = null;
        var last = RepeatedCases.Watch(file, r => found = r).Last();
        Assert.Equal("trùng với dòng 9", found!.Judge(last).Entry.Explain(Language.Vietnamese));
    }
}
