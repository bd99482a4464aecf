using System.Text;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Provinces;

/// <summary>Made-up provinces, written as files.</summary>
internal static class MadeUp
{
    /// <summary>A province that lays down procedures from 2010 on: the members of its schedule besides instrument and day.</summary>
    internal static Province Procedures(string members) => Province(Schedule("QD1-2010-P", "2010-01-01", members));

    internal static string Schedule(string id, string from, string members) =>
        $$"""
            { "instrument": { "id": "{{id}}", "kind": "decision", "number": "{{id.Split('-')[0][2..]}}/{{id.Split('-')[
                1
            ]}}/QĐ-UBND", "issuedBy": "UBND tỉnh P" }, "from": "{{from}}", {{members.Trim()[1..]}}
            """;

    internal static Province Province(params string[] schedules)
    {
        var file = File(schedules);
        Assert.True(file.IsUsable, string.Join("\n", file.Errors));
        return file.Province!;
    }

    internal static ScheduleFile File(params string[] schedules) =>
        Read($$"""{ "format": 2, "province": "Tỉnh P", "schedules": [ {{string.Join(",\n", schedules)}} ] }""");

    internal static ScheduleFile Read(string json) => ScheduleFile.Read(Encoding.UTF8.GetBytes(json), LawBook.National);
}
