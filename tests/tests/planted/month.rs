//! A clean month of invented people, every entry of which has a date, a place, names, a quotation, a citation, a sum and a
//! source, so that every flaw can be planted in it.

/// The month, entry by entry and footnote by footnote.
#[derive(Clone, PartialEq, Eq)]
pub struct Month {
    pub entries: Vec<String>,
    pub footnotes: Vec<String>,
}

const PLACES: [&str; 7] =
    ["Karaganda", "Pavlodar", "Kostanay", "Kyzylorda", "Taldykorgan", "Zhezkazgan", "Petropavlovsk"];
const PEOPLE: [&str; 24] = [
    "Torgautov B.",
    "Kyzdarov N.",
    "Sharkeev T.",
    "Umbetov G.",
    "Rozhnov P.",
    "Ikhlasov R.",
    "Zeinegabylov D.",
    "Orazkulov S.",
    "Nurtazin K.",
    "Dzhulamanov F.",
    "Bermukhanov A.",
    "Pakhomov V.",
    "Kalibekov E.",
    "Veselkov I.",
    "Auezhanov Z.",
    "Tleukabylov O.",
    "Sadyrov L.",
    "Orynbaev H.",
    "Rakhmetollin I.",
    "Pernebaev U.",
    "Bektasov Y.",
    "Smagulov R.",
    "Kapenov J.",
    "Dildabekov W.",
];

impl Month {
    /// Twenty-four entries of the first days of May 2023.
    pub fn clean() -> Self {
        let entries = (0..PEOPLE.len()).map(entry).collect();
        let footnotes =
            (0..PEOPLE.len()).map(|i| format!("[{}] https://tanba.example/2023/05/{:02}/news-{i}", i + 1, day(i)));
        Self { entries, footnotes: footnotes.collect() }
    }

    /// As it would be pasted.
    pub fn draft(&self) -> String {
        format!("{}\n\n{}\n", self.entries.join("\n\n"), self.footnotes.join("\n"))
    }
}

/// All days have one digit, so that a leading zero can be planted anywhere.
fn day(i: usize) -> usize {
    1 + i * 9 / PEOPLE.len()
}

fn entry(i: usize) -> String {
    let (place, name, number) = (PLACES[i % PLACES.len()], PEOPLE[i], i + 1);
    let opening = format!("May {}, {place}, ", day(i));
    let story = match i % 3 {
        0 => format!(
            "the court arrested {name} for 15 days under Article 488, Part 6 of the Code of Administrative Offences of the RK \
             for taking part in peaceful assemblies at the Tentek mine. He was also fined 103,500 tenge."
        ),
        1 => format!(
            "activist {name} was arrested by the court for 10 days under Article 488, Part 6 of the Code of Administrative Offences of \
             the RK, because he went to peaceful assemblies near the Tentek mine. His brother was fined 103,500 tenge."
        ),
        _ => format!(
            "the court punished {name} with 12 days of arrest under Article 488, Part 6 of the Code of Administrative Offences \
             of the RK for peaceful assemblies of workers of the Tentek mine. A neighbour was fined 103,500 tenge."
        ),
    };
    let also = [
        "The Criminal Code of the RK was not mentioned.",
        "Nobody spoke of the Criminal Code of the RK.",
        "The defence recalled the Criminal Code of the RK.",
    ][i % 3];
    format!(
        "{opening}{story} {also} The movement “Ashyq Dala” wrote about it under the hashtag #Tanba2023, and self-employed \
         drivers demanded higher wages, housing and the truth. The reason was posts on the Internet. He was held for 3 hours \
         before. The next hearing is set for Monday, May 29, at 17:00. “We only came to listen”, said his lawyer Zhanibekov \
         M. outside the court[{number}]."
    )
}
