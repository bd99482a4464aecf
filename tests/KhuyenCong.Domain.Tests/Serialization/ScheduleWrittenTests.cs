using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Serialization;

/// <summary>docs/provinces.md: what is read is written in the same words, every member in its place, and nothing that was not said.</summary>
public class ScheduleWrittenTests
{
    private const string Everything = """
        {
          "format": 2, "kind": "provincial", "province": "Tỉnh P", "lookedAt": "2026-01-31", "note": "thử",
          "schedules": [
            {
              "instrument": { "id": "NQ1-2015-P", "kind": "resolution", "number": "1/2015/NQ-HĐND", "date": "2014-12-10", "issuedBy": "HĐND tỉnh P", "lastSeenInForce": "2025-12-31" },
              "from": "2015-01-01",
              "until": { "notBefore": "2020-01-01", "notAfter": "2020-12-31" },
              "repeals": ["5/2010/NQ-HĐND", "6/2011/NQ-HĐND"],
              "coverage": "whole",
              "sources": [ { "address": "công báo số 3", "coverage": "part", "confidence": "cao", "seenOn": "2026-01-30" }, { "address": "b", "coverage": "none" }, { "address": "c", "coverage": "whole" } ],
              "note": "bản đầy đủ",
              "levels": [
                { "item": "machinery", "rate": 50, "cap": 150000000, "unit": "establishment", "minimum": 20000000,
                  "caps": [ { "cap": 500000000, "per": "establishment" }, { "cap": 2000000000, "per": "cluster", "in": "year" }, { "cap": 3000000000, "per": "establishment", "in": "total" } ],
                  "paidBy": "province", "when": [ { "fact": "difficult-area", "is": ["yes"] }, { "fact": "registered-capital", "atLeast": 1000000, "below": 9000000 } ],
                  "once": true, "form": "recoverable", "formYears": 3, "conditions": ["máy mới", "một lần"], "evidence": "text", "article": "3", "clause": "1", "point": "a", "note": "dòng 1" },
                { "item": "machinery", "rate": "none", "cap": 100000000, "unit": "establishment", "paidBy": "district",
                  "when": [ { "fact": "registered-capital", "above": 5, "atMost": 7 } ], "form": "interest-free-loan", "evidence": "host" },
                { "item": "machinery", "rate": 12.5, "cap": 90000000, "unit": "establishment", "paidBy": "commune", "evidence": "reported", "article": "4" },
                { "item": "demonstration-model", "rate": "unknown", "cap": "unknown", "unit": "model", "evidence": "host", "article": "4", "clause": "2" },
                { "item": "technology-line", "times": 1.5, "of": "demonstration-model", "raisesRate": true, "unit": "establishment", "evidence": "host" },
                { "item": "model-replication", "times": 0.8, "of": "national", "unit": "model", "evidence": "host" },
                { "item": "trademark", "rate": 35, "unit": { "vi": "lượt", "en": "turn" }, "evidence": "host" },
                { "item": "relocation-interest", "rate": 50, "unit": "establishment",
                  "when": [ { "fact": { "code": "own-yes", "kind": "yes-no", "name": { "vi": "a", "en": "b" } }, "is": ["no"] },
                    { "fact": { "code": "own-sum", "kind": "amount", "name": { "vi": "c", "en": "d" } }, "atMost": 5 },
                    { "fact": { "code": "own-count", "kind": "count", "name": { "vi": "e", "en": "f" } }, "above": 6 },
                    { "fact": { "code": "own-code", "kind": "code", "name": { "vi": "g", "en": "h" } }, "is": ["x", "y"] } ],
                  "loan": { "years": 2, "purpose": { "vi": "nhà xưởng", "en": "workshops" }, "mediumOrLongTerm": true, "inDong": false, "notOverdue": true, "referenceRate": false, "afterInvestment": true }, "evidence": "host" }
              ],
              "extraItems": [ { "code": "craft-village", "name": { "vi": "làng nghề", "en": "craft village" }, "rate": 50, "cap": 80000000, "unit": "time", "evidence": "text" } ],
              "settledElsewhere": [ { "items": ["media", "consultancy"], "text": { "vi": "do Bộ quy định", "en": "by the Ministry" }, "article": "9" }, { "text": { "vi": "i", "en": "k" } } ]
            },
            {
              "instrument": { "id": "QD2-2016-P", "kind": "decision", "issuedBy": "UBND tỉnh P" },
              "from": { "notBefore": "2016-02-01", "notAfter": "2016-03-01" },
              "until": { "notAfter": "2019-12-31" },
              "territory": ["Huyện A"],
              "keptAfterMerger": true,
              "evidence": "reported",
              "coverage": "part",
              "levels": [],
              "route": { "usual": true, "stages": [ { "stage": "filing", "by": "implementing-unit", "article": "5", "clause": "1" }, { "stage": "approval", "by": "provincial-chair" } ], "without": ["force-majeure"], "evidence": "text" },
              "advances": {
                "lines": [
                  { "kinds": ["machinery", "demonstration-model"], "rate": 50, "progress": { "of": "investment", "atLeast": 60 }, "article": "9", "clause": "1" },
                  { "kinds": ["media"], "rate": 60, "progress": { "of": "work", "above": 33.3333 } },
                  { "kinds": ["enterprise-setup"], "onlyAfterAcceptance": true },
                  { "kinds": ["trademark"], "rate": "unknown" },
                  { "kinds": "all", "rate": 5.5, "onlyAfterAcceptance": true }
                ],
                "limit": 70, "rest": { "article": "9", "clause": "5" }, "following": { "article": "9", "clause": "6", "point": "b" }, "otherRatio": { "article": "9", "clause": "7" }, "others": { "article": "10" },
                "evidence": "host", "article": "9"
              },
              "deadlines": [
                { "duty": "filing", "by": "implementing-unit", "before": "08-01", "year": "before", "article": "5", "clause": "2" },
                { "duty": "monthly-report", "by": "department", "isBefore": true, "dayOfMonth": 5, "nextMonth": true },
                { "duty": "quarterly-report", "by": "department", "daysAfter": 10 },
                { "duty": "half-year-report", "by": "department" },
                { "duty": "year-report", "by": "department", "notAfter": "12-20", "year": "plan" },
                { "duty": "settlement-file", "by": "implementing-unit", "daysAfter": 366 },
                { "duty": "settlement", "by": "finance-department", "notAfter": "01-31", "year": "after" }
              ],
              "prizes": [ { "level": "province", "result": "xuất sắc", "amount": 3300000, "article": "13" }, { "level": "province", "amount": 2500000 }, { "level": "commune", "amount": "unknown" } ],
              "priority": { "areas": [["difficult_area"], ["new_rural_commune", "poor_district"]], "sectors": [["supporting_industry"]], "evidence": "text", "article": "4" }
            },
            {
              "instrument": { "id": "NQ3-2017-P", "kind": "resolution", "number": "3", "issuedBy": "HĐND tỉnh P" },
              "from": { "notBefore": "2017-06-01", "notAfter": "2017-07-01" },
              "amends": "NQ1-2015-P",
              "removes": ["machinery", "craft-village"],
              "coverage": "none",
              "levels": [ { "item": "vocational-training", "rate": 100, "unit": "course", "evidence": "host" } ]
            }
          ]
        }
        """;

    [Fact]
    public void A_file_with_everything_is_written_in_the_same_words()
    {
        var file = Read(Everything);
        Assert.Empty(file.Errors);
        var written = ScheduleFile.Write(file.Province!);
        Assert.Equal(Minified(Everything), Minified(written));
        Assert.StartsWith("{\n  \"format\": 2,\n  \"kind\": \"provincial\",\n  \"province\": \"Tỉnh P\",\n", written);
        Assert.EndsWith("\n}\n", written);
        Assert.DoesNotContain('\r', written);
        Assert.Throws<ArgumentNullException>(() => ScheduleFile.Write(null!));
    }

    [Fact]
    public void What_is_not_said_is_not_written()
    {
        const string Least = """
            {"format":2,"kind":"provincial","province":"P","schedules":[{"instrument":{"id":"QD1-2020-P","kind":"decision","issuedBy":"P"},"from":"2020-01-01","levels":[]}]}
            """;
        Assert.Equal(Least, Minified(ScheduleFile.Write(Read(Least).Province!)));
        // A route of stages alone, an order of sectors alone, and the evidence of prizes.
        const string Some = """
            {"format":2,"kind":"provincial","province":"P","schedules":[{"instrument":{"id":"QD1-2020-P","kind":"decision","issuedBy":"P"},"from":"2020-01-01","evidence":"text","levels":[],"route":{"stages":[{"stage":"rest","by":"state-treasury"}],"evidence":"text"},"prizes":[{"level":"district","amount":1000000}],"priority":{"sectors":[["key_product"]],"evidence":"text"}}]}
            """;
        Assert.Equal(Some, Minified(ScheduleFile.Write(Read(Some).Province!)));
        const string Usual = """
            {"format":2,"kind":"provincial","province":"P","schedules":[{"instrument":{"id":"QD1-2020-P","kind":"decision","issuedBy":"P"},"from":"2020-01-01","levels":[],"route":{"usual":true,"evidence":"host"},"priority":{"areas":[["poor_district"]],"evidence":"host"}}]}
            """;
        Assert.Equal(Usual, Minified(ScheduleFile.Write(Read(Usual).Province!)));
    }

    [Fact]
    public void A_file_of_the_first_format_is_brought_to_the_second()
    {
        // There a level without a rate is one of the whole cost.
        const string First = """
            {"province":"P","schedules":[{"instrument":{"id":"QD1-2020-P","kind":"decision","number":"1","issuedBy":"P"},"from":"2020-01-01","levels":[{"item":"machinery","cap":2000000},{"item":"trademark","rate":50}]}]}
            """;
        Assert.Equal(
            """
            {"format":2,"kind":"provincial","province":"P","schedules":[{"instrument":{"id":"QD1-2020-P","kind":"decision","number":"1","issuedBy":"P"},"from":"2020-01-01","levels":[{"item":"machinery","rate":"none","cap":2000000,"unit":"establishment","evidence":"host"},{"item":"trademark","rate":50,"unit":"trademark","evidence":"host"}]}]}
            """,
            Minified(ScheduleFile.Write(Read(First).Province!))
        );
    }

    private static string Minified(string json) =>
        JsonNode.Parse(json)!.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static ScheduleFile Read(string json) => ScheduleFile.Read(Encoding.UTF8.GetBytes(json), LawBook.National);
}
