using KhuyenCong.Domain;

namespace ServedLaw;

/// <summary>What is told to agents besides the answers.</summary>
public static class Told
{
    public static readonly LocalizedText Instructions = new(
        "Chỉ nêu điều có trong kết quả, kèm viện dẫn. Kết quả chưa xác định không phải là có, cũng không phải là không: hãy hỏi người dùng các câu trong “ask”, "
            + "ghi nguyên lời đáp vào “answers” rồi hỏi lại; không tự đặt dữ kiện, không dùng mức của văn bản, tỉnh hoặc ngày khác, không tự tính. "
            + "Điều nêu trong “waitsFor” thì không dữ kiện nào thay được: phải nói rõ là chưa có quy định.",
        "Say only what the answer holds, with its provisions. An undetermined answer is neither a yes nor a no: put the questions of 'ask' to the user, hand the "
            + "words of the user back in 'answers' and ask again; make up no fact, use no level of another text, province or day, compute nothing yourself. "
            + "What 'waitsFor' names no fact can replace: say that there is no rule at hand."
    );

    internal static readonly LocalizedText Undetermined = new(
        "Chưa xác định: không trả lời là có hoặc không, không tự đặt dữ kiện.",
        "Undetermined: answer neither yes nor no, and make up no fact."
    );

    internal static readonly LocalizedText Day = new("Ngày áp dụng, yyyy-MM-dd", "the governing date, yyyy-MM-dd");

    internal static readonly LocalizedText Province = new(
        "Tên tỉnh mà quy định của tỉnh trả lời về kinh phí địa phương; bỏ trống khi hỏi về kinh phí quốc gia",
        "the name of the province whose law answers for local money; left out for national money"
    );

    internal static readonly LocalizedText Answers = new(
        "Lời đáp của người dùng theo mã dữ kiện trong “ask”, ghi nguyên văn, ví dụ 600 triệu, có, 30/06/2016",
        "the answers of the user by the codes of the facts in 'ask', as the user wrote them, such as 600 triệu, có, 30/06/2016"
    );

    internal static readonly LocalizedText Holidays = new(
        "Các ngày nghỉ lễ, nghỉ bù vào ngày thường (yyyy-MM-dd); phải hỏi người dùng, ghi [] khi không có",
        "the days off that are weekdays (yyyy-MM-dd); to be asked of the user, [] where there are none"
    );

    internal static readonly LocalizedText WorkingDays = new("Các ngày làm bù vào cuối tuần (yyyy-MM-dd)", "weekend days that are worked (yyyy-MM-dd)");

    internal static readonly LocalizedText Law = new("Quy định áp dụng vào một ngày", "The norms in force on a day");

    internal static readonly LocalizedText Provision = new(
        "Mã điều khoản, ví dụ TTLT26-2014/6; chỉ liệt kê quy định dựa trên điều khoản này và các phần của nó",
        "the code of a provision, such as TTLT26-2014/6; lists only what rests on it and on its parts"
    );

    internal static readonly LocalizedText Codes = new("Phần đầu của mã quy định, ví dụ support.", "the beginning of the codes of norms, such as support.");
}
