using KhuyenCong.Domain.Execution;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>The ledger of a project written a second time: plain numbers, one rule after the other, from the text.</summary>
internal sealed class LedgerOracle
{
    internal sealed record State(
        long Approved,
        long Contracted,
        long Paid,
        long? Accepted,
        long Settled,
        long Returned,
        long CarriedOver,
        long Held,
        long ToReturn
    );

    private long _planned;
    private long _approved;
    private long _contracted;
    private long _advanced;
    private long _paidAtTheEnd;
    private long? _accepted;
    private bool _moreToAccept;
    private long _settled;
    private long _returned;
    private long _carriedOver;
    private bool _closed;

    private long Paid => _advanced + _paidAtTheEnd;

    private long Held => Paid - _settled - _returned;

    /// <summary>What the unit is entitled to keep: the accepted support once nothing more is accepted, else the contract; never more than the contract.</summary>
    private long Entitled => _accepted is { } a && !_moreToAccept ? Math.Min(a, _contracted) : _contracted;

    internal bool IsClosed => _closed;

    internal long Advanced => _advanced;

    internal long Available => Math.Max(0, _approved - Paid - _carriedOver);

    internal LedgerOracle Copy() => (LedgerOracle)MemberwiseClone();

    internal State Now =>
        new(
            _approved,
            _contracted,
            Paid,
            _accepted,
            _settled,
            _returned,
            _carriedOver,
            Held,
            _closed ? Held : Math.Max(0, Held - Math.Max(0, Entitled - _settled))
        );

    /// <summary>A stopped project is accepted no further (12.6).</summary>
    internal void Stop() => (_accepted, _moreToAccept) = _contracted > 0 ? (_accepted ?? 0, false) : (_accepted, _moreToAccept);

    internal bool Write(LedgerOperation operation, long amount, bool partial)
    {
        var stillPayable = Math.Max(0, Math.Min(_contracted - Paid, _approved - Paid - _carriedOver));
        var can = operation switch
        {
            LedgerOperation.Plan => _planned == 0,
            LedgerOperation.Approve => _planned > 0 && _approved == 0,
            LedgerOperation.ChangeSupport => _approved > 0 && !_closed,
            LedgerOperation.Contract => _approved > 0 && !_closed && _contracted + amount <= _approved,
            LedgerOperation.Advance => !_closed && amount <= stillPayable && (_accepted is null || _moreToAccept || _advanced + amount <= _accepted),
            LedgerOperation.Accept => _contracted > 0 && !_closed && (_accepted ?? 0) + amount <= _contracted,
            LedgerOperation.Settle => !_closed && _accepted is not null && !_moreToAccept && _settled + amount <= Entitled && amount <= Held + stillPayable,
            LedgerOperation.SettleForForceMajeure => _contracted > 0
                && !_closed
                && !(_accepted >= _contracted)
                && _settled + amount <= _contracted
                && amount <= Held + stillPayable,
            LedgerOperation.SettleYear => !_closed && _accepted is { } a && _settled + amount <= Math.Min(a, _contracted) && amount <= Held,
            LedgerOperation.Return => amount <= Held,
            LedgerOperation.CarryOver => amount <= _approved - Paid - _carriedOver,
            LedgerOperation.CarryIn => !_closed && amount <= _carriedOver,
            _ => false,
        };
        if (can)
            Do(operation, amount, partial);
        return can;
    }

    private void Do(LedgerOperation operation, long amount, bool partial)
    {
        switch (operation)
        {
            case LedgerOperation.Plan:
                _planned = amount;
                break;
            case LedgerOperation.Approve:
                _approved = amount;
                break;
            case LedgerOperation.ChangeSupport:
                _approved = amount;
                _contracted = Math.Min(_contracted, amount);
                break;
            case LedgerOperation.Contract:
                _contracted += amount;
                break;
            case LedgerOperation.Advance:
                _advanced += amount;
                break;
            case LedgerOperation.Accept:
                _accepted = (_accepted ?? 0) + amount;
                _moreToAccept = partial;
                break;
            case LedgerOperation.Settle:
            case LedgerOperation.SettleForForceMajeure:
                _paidAtTheEnd = Math.Max(0, amount - Held);
                _settled += amount;
                _closed = true;
                break;
            case LedgerOperation.SettleYear:
                _settled += amount;
                break;
            case LedgerOperation.Return:
                _returned += amount;
                break;
            case LedgerOperation.CarryOver:
                _carriedOver += amount;
                break;
            case LedgerOperation.CarryIn:
                _carriedOver -= amount;
                break;
        }
    }
}
