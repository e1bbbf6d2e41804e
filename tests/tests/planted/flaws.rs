//! The flaws, one for each check, and how each is planted.

use super::month::Month;

/// A flaw that can be planted in any entry.
pub struct Flaw {
    /// The check that must name it.
    pub check: &'static str,
    /// Plants it at an entry; leaves the month as it is where it cannot.
    pub plant: fn(&mut Month, usize),
    /// Whether the mend restores the clean words.
    pub mends: bool,
    /// Whether the remark may stand at another entry than the planted one.
    pub elsewhere: bool,
}

/// A flaw whose mend restores the clean words.
const fn mended(check: &'static str, plant: fn(&mut Month, usize)) -> Flaw {
    Flaw { check, plant, mends: true, elsewhere: false }
}

/// A flaw that is told and left to the monitor.
const fn told(check: &'static str, plant: fn(&mut Month, usize)) -> Flaw {
    Flaw { check, plant, mends: false, elsewhere: false }
}

/// Replaces the first `old` of an entry.
fn swap(month: &mut Month, place: usize, old: &str, new: &str) {
    month.entries[place] = month.entries[place].replacen(old, new, 1);
}

fn swap_footnote(month: &mut Month, place: usize, old: &str, new: &str) {
    month.footnotes[place] = month.footnotes[place].replacen(old, new, 1);
}

/// The reference that ends an entry.
fn reference(place: usize) -> String {
    format!("[{}]", place + 1)
}

/// The dateline's date, its place, and what follows.
fn dateline(month: &Month, place: usize) -> (String, String, String) {
    let mut parts = month.entries[place].splitn(3, ", ").map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    (next(), next(), next())
}

fn set(month: &mut Month, place: usize, text: String) {
    month.entries[place] = text;
}

pub const FLAWS: &[Flaw] = &[
    // dates
    told("entry-out-of-order", |m, i| {
        let (date, town, rest) = dateline(m, i);
        let day = if date.ends_with(['1', '2', '3', '4']) { "May 19" } else { "May 1" };
        set(m, i, format!("{day}, {town}, {rest}"));
    }),
    told("date-outside-period", |m, i| {
        let (_, town, rest) = dateline(m, i);
        set(m, i, format!("March 12, {town}, {rest}"));
    }),
    told("date-not-in-calendar", |m, i| swap(m, i, "May 29", "June 31")),
    told("date-in-the-future", |m, i| {
        let (_, town, rest) = dateline(m, i);
        set(m, i, format!("June 12, {town}, {rest}"));
    }),
    mended("weekday-does-not-fit", |m, i| swap(m, i, "Monday", "Sunday")),
    told("dateline-against-text", |m, i| {
        let (date, town, rest) = dateline(m, i);
        set(m, i, format!("{date}, {town}, on May 20 {rest}"));
    }),
    mended("date-form-differs", |m, i| {
        let (date, town, rest) = dateline(m, i);
        let (month, day) = date.split_once(' ').unwrap_or_default();
        set(m, i, format!("{day} {month}, {town}, {rest}"));
    }),
    mended("date-form-differs", |m, i| {
        let entry = format!("On {}", m.entries[i]);
        set(m, i, entry);
    }),
    mended("date-form-differs", |m, i| {
        let (date, town, rest) = dateline(m, i);
        set(m, i, format!("On {date}, in {town}, {rest}"));
    }),
    mended("leading-zero-in-day", |m, i| swap(m, i, "May ", "May 0")),
    told("numeric-date-in-prose", |m, i| swap(m, i, "May 29", "29.05.23")),
    // dateline
    told("dateline-without-place", |m, i| {
        let (date, _, rest) = dateline(m, i);
        set(m, i, format!("{date}, {rest}"));
    }),
    mended("comma-missing-at-place", |m, i| {
        let (date, town, rest) = dateline(m, i);
        set(m, i, format!("{date}, {town} {rest}"));
    }),
    mended("place-form-differs", |m, i| {
        let (date, town, rest) = dateline(m, i);
        set(m, i, format!("{date}, {town} city, {rest}"));
    }),
    told("place-in-wrong-region", |m, i| {
        let (date, town, rest) = dateline(m, i);
        set(m, i, format!("{date}, Atyrau region, {town}, {rest}"));
    }),
    mended("place-misspelt", |m, i| {
        let (date, town, rest) = dateline(m, i);
        let doubled = format!("{}{}", &town[..3], &town[2..]);
        set(m, i, format!("{date}, {doubled}, {rest}"));
    }),
    // people
    mended("name-order-differs", |m, i| swap(m, i, "Zhanibekov M.", "M. Zhanibekov")),
    mended("name-spellings-differ", |m, i| swap(m, i, "Zhanibekov M.", "Janibekov M.")),
    mended("gender-of-name-differs", |m, i| swap(m, i, "Zhanibekov M.", "Zhanibekova M.")),
    told("full-name-among-initials", |m, i| swap(m, i, "Zhanibekov M.", "Marat Zhanibekov")),
    told("name-without-initial", |m, i| swap(m, i, "Zhanibekov M.", "Zhanibekov")),
    mended("initial-without-period", |m, i| swap(m, i, "Zhanibekov M.", "Zhanibekov M")),
    told("space-missing-after-initial", |m, i| swap(m, i, "Zhanibekov M.", "M.Zhanibekov")),
    told("stray-initial", |m, i| swap(m, i, "Zhanibekov M.", "who came, D., Zhanibekov M.")),
    told("posts-differ", |m, i| swap(m, i, "his lawyer Zhanibekov", "the prosecutor Zhanibekov")),
    told("protected-person-named", |m, i| swap(m, i, "Zhanibekov M.", "Zhanibekov M. with Qorghanova S.")),
    // statutes
    mended("article-in-lower-case", |m, i| swap(m, i, "Article", "article")),
    mended("code-misspelt", |m, i| swap(m, i, "Offences", "Offencees")),
    mended("code-in-lower-case", |m, i| swap(m, i, "Criminal Code", "criminal code")),
    mended("country-form-differs", |m, i| swap(m, i, "Code of the RK", "Code of the Republic of Kazakhstan")),
    mended("citation-form-differs", |m, i| swap(m, i, "Article 488", "Art. 488")),
    told("article-unknown", |m, i| swap(m, i, "Article 488", "Article 988")),
    told("article-excluded", |m, i| {
        swap(m, i, "The reason was", "He spoke of Article 393 of the Criminal Code of the RK. The reason was");
    }),
    told("article-without-code", |m, i| {
        swap(m, i, " of the Code of Administrative Offences of the RK", "");
        swap(m, i, " Criminal Code of the RK", " prosecutor");
    }),
    told("wrong-code", |m, i| swap(m, i, "Code of Administrative Offences", "Criminal Procedure Code")),
    told("part-missing", |m, i| swap(m, i, ", Part 6", "")),
    told("part-unknown", |m, i| swap(m, i, "Part 6", "Part 60")),
    told("sanction-outside-law", |m, i| {
        for days in ["15 days", "10 days", "12 days"] {
            swap(m, i, days, "45 days");
        }
    }),
    told("fine-not-in-indices", |m, i| swap(m, i, "103,500", "104,321")),
    told("comma-missing-before-article", |m, i| swap(m, i, "under Article", "for a “picket” Article")),
    told("title-forms-differ", |m, i| {
        let title = "“Violation of the legislation on peaceful assemblies” ";
        swap(m, i, "of the RK", &format!("of the RK {}", title.trim_end()));
        let other = (i + 1) % m.entries.len();
        swap(m, other, "of the RK", "of the RK “Violation of legislation, peaceful assemblies”");
    }),
    // footnotes
    told("footnote-without-source", |m, i| {
        m.footnotes.remove(i);
    }),
    told("footnote-without-reference", |m, i| swap(m, i, &reference(i), "")),
    told("entry-without-source", |m, i| swap(m, i, &reference(i), "")),
    told("footnote-number-doubled", |m, i| {
        m.footnotes.push(format!("[{}] https://tanba.example/other-{i}", i + 1));
    }),
    Flaw {
        check: "references-out-of-order",
        plant: |m, i| {
            let other = (i + 1) % m.entries.len();
            swap(m, i, &reference(i), &reference(other));
            swap(m, other, &reference(other), &reference(i));
        },
        mends: false,
        elsewhere: true,
    },
    told("source-twice", |m, i| {
        let other = m.footnotes[(i + 1) % m.footnotes.len()].clone();
        let address = other.split_once(' ').map_or("", |(_, a)| a).to_owned();
        m.footnotes[i] = format!("[{}] {address}", i + 1);
    }),
    mended("tracker-in-address", |m, i| m.footnotes[i].push_str("?fbclid=IwAR2abc")),
    mended("address-malformed", |m, i| swap_footnote(m, i, "https", "htps")),
    told("source-dated-otherwise", |m, i| swap_footnote(m, i, "/2023/05/", "/2022/05/")),
    mended("space-before-reference", |m, i| swap(m, i, "[", " [")),
    mended("full-stop-missing", |m, i| swap(m, i, "].", "]")),
    mended("full-stop-twice", |m, i| swap(m, i, "court[", "court.[")),
    mended("full-stop-misplaced", |m, i| {
        let number = reference(i);
        swap(m, i, &format!("court{number}."), &format!("court.{number}"));
    }),
    // text
    mended("doubled-words", |m, i| swap(m, i, "under Article", "under under Article")),
    mended("doubled-words", |m, i| swap(m, i, "higher wages", "higher wages higher wages")),
    mended("doubled-space", |m, i| swap(m, i, "The movement", " The movement")),
    mended("no-break-space", |m, i| swap(m, i, "demanded higher", "demanded\u{a0}higher")),
    mended("space-after-hyphen", |m, i| swap(m, i, "self-employed", "self- employed")),
    mended("space-missing", |m, i| swap(m, i, "wages, housing", "wages,housing")),
    mended("space-missing", |m, i| swap(m, i, "truth. The", "truth.The")),
    mended("space-before-mark", |m, i| swap(m, i, "wages, housing", "wages , housing")),
    told("quotation-unbalanced", |m, i| swap(m, i, "“We", "We")),
    told("quotation-unbalanced", |m, i| swap(m, i, "listen”", "listen")),
    mended("quotation-unbalanced", |m, i| swap(m, i, "listen”", "listen””")),
    mended("quotation-mark-misturned", |m, i| swap(m, i, "listen”", "listen“")),
    mended("quotation-marks-mixed", |m, i| swap(m, i, "“We only came to listen”", "\"We only came to listen\"")),
    mended("hashtag-forms-differ", |m, i| swap(m, i, "#Tanba2023", "#tanba2023")),
    mended("hashtag-forms-differ", |m, i| swap(m, i, "#Tanba2023", "#Taniba2023")),
    mended("quoted-name-differs", |m, i| swap(m, i, "“Ashyq Dala”", "“Ashyk Dala”")),
    mended("quoted-and-unquoted", |m, i| swap(m, i, "“Ashyq Dala”", "Ashyq Dala")),
    mended("capital-differs", |m, i| swap(m, i, "Tentek mine", "Tentek Mine")),
    mended("plural-missing", |m, i| swap(m, i, "for 3 hours", "for 3 hour")),
    told("dash-for-verb", |m, i| swap(m, i, "The reason was posts", "The reason – posts")),
    told("time-forms-differ", |m, i| swap(m, i, "17:00", "5 p.m.")),
    told("sum-forms-differ", |m, i| swap(m, i, "103,500 tenge", "103500 tenge")),
    mended("misspelling", |m, i| swap(m, i, "drivers", "driverss")),
    // month
    Flaw {
        check: "event-twice",
        plant: |m, i| {
            let twin = m.entries[i].replacen("The reason was posts", "The cause was posts", 1);
            m.entries.insert(i + 1, twin);
        },
        mends: false,
        elsewhere: true,
    },
    told("initials-of-minors", |m, i| swap(m, i, "The reason was", "The minors K., T. were released. The reason was")),
];
