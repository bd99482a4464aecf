namespace KhuyenCong.Domain;

/// <summary>Đơn vị hành chính cấp xã: the kind of the commune-level unit in which somebody produces.</summary>
public enum PlaceKind : byte
{
    /// <summary>Xã: a commune, those of a city included.</summary>
    Commune = 1,

    /// <summary>Thị trấn: a township; there are none from 2025-07-01.</summary>
    Township = 2,

    /// <summary>Phường: a ward.</summary>
    Ward = 3,

    /// <summary>Đặc khu: a special zone; there are some only from 2025-07-01.</summary>
    SpecialZone = 4,
}

/// <summary>Loại đô thị: the town or class of city that a ward belonged to before 2025-07-01.</summary>
public enum CityClass : byte
{
    /// <summary>Thị xã: a town.</summary>
    Town = 1,

    /// <summary>Thành phố loại 3: a class-3 city.</summary>
    Class3 = 2,

    /// <summary>Thành phố loại 2: a class-2 city.</summary>
    Class2 = 3,

    /// <summary>Thành phố loại 1: a class-1 city.</summary>
    Class1 = 4,

    /// <summary>Đô thị loại đặc biệt: a city of special class.</summary>
    Special = 5,
}

/// <summary>Đơn vị hành chính cấp tỉnh: what the commune-level unit belongs to.</summary>
public enum ProvinceKind : byte
{
    /// <summary>Tỉnh: a province.</summary>
    Province = 1,

    /// <summary>Thành phố trực thuộc Trung ương: a centrally-run city.</summary>
    CentrallyRunCity = 2,
}
