using KhuyenCong.Domain.Tests.Conformance;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>The public surface is a reviewed text: a change of it shows in the diff of the approved file.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var framework = PublicSurfaceTests.LibraryFramework switch
        {
            ".NETStandard,Version=v2.0" => "netstandard2.0",
            ".NETCoreApp,Version=v8.0" => "net8.0",
            _ => "net10.0",
        };
        Approval.Verify($"tests/KhuyenCong.Domain.Tests/Approved/PublicApi.{framework}.txt", PublicApiText.Of(PublicSurfaceTests.PublicTypes));
    }
}
