using System.Text;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Domain.Tests.Eligibility;

/// <summary>The tables of eligibility as a reviewer reads them: what changes from one date to the next, in both languages.</summary>
public class EligibilityNormPageTests
{
    private readonly StringBuilder _text = new("Norms of eligibility: the first table of each timeline, and what each later one changes.\n");

    [Fact]
    public void Every_norm_of_eligibility_is_approved()
    {
        var served = NationalLaw.Eligibility(Readings.Default);
        var contents = NationalLaw.ContentConditions(Readings.Default);
        List("who is served", served, n => n.Entries());
        List("funding conditions", NationalLaw.FundingConditions(Readings.Default), n => n.Entries());
        List("content conditions", contents, n => n.Entries());
        Differ("the decree of 2009 stays", served, NationalLaw.Eligibility(Readings.Default with { SmeDecree = SmeDecree.Decree56Of2009 }), n => n.Entries());
        Differ(
            "three effects together",
            contents,
            NationalLaw.ContentConditions(Readings.Default with { MachineryEffects = MachineryEffects.ThreeTogetherOrAnother }),
            n => n.Entries()
        );
        Differ(
            "kilns with cleaner production come in",
            served,
            NationalLaw.Eligibility(Readings.Default with { KilnWithCleanerProduction = KilnWithCleanerProduction.Served }),
            n => n.Entries()
        );
        Differ(
            "capacity and quality together",
            contents,
            NationalLaw.ContentConditions(Readings.Default with { TransferEffects = TransferEffects.Both }),
            n => n.Entries()
        );
        Differ(
            "local projects approved by the chair",
            NationalLaw.FundingConditions(Readings.Default),
            NationalLaw.FundingConditions(Readings.Default with { LocalApprover = LocalApprover.ChairOnly }),
            n => n.Entries()
        );
        Items(new(2013, 2, 10), served);
        Items(new(2018, 5, 11), served);
        Approval.Verify("tests/KhuyenCong.Domain.Tests/Approved/Norms.Eligibility.txt", _text.ToString());
    }

    private void Items(LocalDate date, Timeline<EligibilityNorms> served)
    {
        Assert.True(served.TryAt(date, out var norms));
        _text.Append($"\n# items opened, from {date:uuuu-MM-dd}\n");
        foreach (var group in norms.Items.Value)
            _text.Append(
                $"- {group.Recipient} ({string.Join(" ", group.Capacity.ToCodes())}) [{group.Citation.Code}] {string.Join(" ", group.Items.Select(i => i.ToCode()))}\n"
            );
    }

    private void List<T>(string name, Timeline<T> timeline, Func<T, ValueList<NormEntry>> entriesOf)
        where T : class
    {
        ValueList<NormEntry> before = [];
        for (var i = 0; i < timeline.Starts.Count; i++)
        {
            var entries = entriesOf(timeline.Values[i]);
            Changes($"{name}, from {timeline.Starts[i]:uuuu-MM-dd}", before, entries);
            before = entries;
        }
    }

    private void Differ<T>(string name, Timeline<T> timeline, Timeline<T> other, Func<T, ValueList<NormEntry>> entriesOf)
        where T : class
    {
        Assert.Equal(timeline.Starts, other.Starts);
        for (var i = 0; i < timeline.Starts.Count; i++)
            Changes($"{name}, from {timeline.Starts[i]:uuuu-MM-dd}, against the default", entriesOf(timeline.Values[i]), entriesOf(other.Values[i]));
    }

    private void Changes(string name, ValueList<NormEntry> before, ValueList<NormEntry> after)
    {
        _text.Append($"\n# {name}\n");
        foreach (var entry in after.Except(before))
            _text.Append($"- {entry.Code}: {entry.Status} [{entry.Citation.Code}]\n  {entry.Value.Vietnamese}\n  {entry.Value.English}\n");
        foreach (var gone in before.Select(e => e.Code).Except(after.Select(e => e.Code)).Order(StringComparer.Ordinal))
            _text.Append($"- {gone}: gone\n");
    }
}
