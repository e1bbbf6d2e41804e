//! Sources behind footnotes: when two addresses are one, who publishes there, what only follows the reader about.
//!
//! An address is kept as written; the *canonical* form beside it is for comparing and for publication without trackers.
//! Two addresses are one source when their [`key`]s agree: `http` and `https`, `www.`, `m.` and `amp.` twins, a trailing
//! slash, a fragment and trackers make no difference; the rest of the query is part of the address (`?v=`).

use std::fmt::Write as _;

/// Parameters that follow the reader and say nothing about the page. A name ending in `*` is the start of one.
pub const TRACKERS: [&str; 26] = [
    "fbclid",
    "gclid",
    "dclid",
    "yclid",
    "ysclid",
    "msclkid",
    "twclid",
    "ttclid",
    "igshid",
    "igsh",
    "mc_cid",
    "mc_eid",
    "mibextid",
    "_openstat",
    "utm_*",
    "pk_*",
    "hsa_*",
    "ga_*",
    "vero_*",
    "oly_*",
    "wt_*",
    "__cft__*",
    "__tn__",
    "_ga",
    "rdid",
    "share_url",
];

/// Hosts and the publisher a reader knows them by; a host also stands for its subdomains. General facts, to be extended.
const PUBLISHERS: [(&str, &str); 44] = [
    ("azattyq.org", "Radio Azattyq"),
    ("azattyqasia.org", "Azattyq Asia"),
    ("azattyq-ruhy.kz", "Azattyq Rýhy"),
    ("vlast.kz", "Vlast"),
    ("kaztag.kz", "KazTAG"),
    ("masa.media", "Masa Media"),
    ("orda.kz", "Orda"),
    ("mediazona.ca", "Mediazona Central Asia"),
    ("zona.media", "Mediazona"),
    ("adilsoz.kz", "Adil Soz"),
    ("bureau.kz", "Kazakhstan International Bureau for Human Rights"),
    ("ulysmedia.kz", "Ulysmedia"),
    ("respublika.kz.media", "Respublika"),
    ("tengrinews.kz", "Tengrinews"),
    ("zakon.kz", "Zakon.kz"),
    ("inform.kz", "Kazinform"),
    ("informburo.kz", "Informburo"),
    ("kursiv.media", "Kursiv"),
    ("exclusive.kz", "Exclusive"),
    ("uralskweek.kz", "Uralskaya Nedelya"),
    ("rus.kz", "Rus.kz"),
    ("lada.kz", "Lada"),
    ("factcheck.kz", "Factcheck.kz"),
    ("newtimes.kz", "New Times"),
    ("nur.kz", "NUR.KZ"),
    ("sputnik.kz", "Sputnik Kazakhstan"),
    ("currenttime.tv", "Current Time"),
    ("bbc.com", "BBC"),
    ("hrw.org", "Human Rights Watch"),
    ("amnesty.org", "Amnesty International"),
    ("rsf.org", "Reporters Without Borders"),
    ("cpj.org", "Committee to Protect Journalists"),
    ("ohchr.org", "OHCHR"),
    ("osce.org", "OSCE"),
    ("t.me", "Telegram"),
    ("facebook.com", "Facebook"),
    ("instagram.com", "Instagram"),
    ("youtube.com", "YouTube"),
    ("youtu.be", "YouTube"),
    ("twitter.com", "X"),
    ("x.com", "X"),
    ("tiktok.com", "TikTok"),
    ("vk.com", "VKontakte"),
    ("web.archive.org", "Wayback Machine"),
];

/// Longest address that is looked at, in bytes; a longer one is compared as written.
const LONGEST: usize = 8192;

/// An `http` or `https` address in its parts, all borrowed from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address<'u> {
    /// `https`.
    pub scheme: &'u str,
    /// As written, with a port where there is one.
    pub host: &'u str,
    /// From the first slash; may be empty.
    pub path: &'u str,
    /// After `?`, without it.
    pub query: Option<&'u str>,
    /// After `#`, without it.
    pub fragment: Option<&'u str>,
}

/// Takes an address apart; `None` when it is none: no `http` or `https`, no host with a dot, or white space in it.
pub fn parse(url: &str) -> Option<Address<'_>> {
    let (scheme, rest) = url.split_once("://")?;
    let known = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    if !known || url.len() > LONGEST || url.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let (rest, fragment) = rest.split_once('#').map_or((rest, None), |(r, f)| (r, Some(f)));
    let (rest, query) = rest.split_once('?').map_or((rest, None), |(r, q)| (r, Some(q)));
    let slash = rest.find('/').unwrap_or(rest.len());
    let (authority, path) = rest.split_at(slash);
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let named = host.split('.').count() >= 2 && host.split('.').all(|label| !label.is_empty());
    named.then_some(Address { scheme, host, path, query, fragment })
}

/// Whether a parameter follows the reader.
pub fn is_tracker(parameter: &str) -> bool {
    let name = parameter.split('=').next().unwrap_or("").to_ascii_lowercase();
    let name = name.replace("%5b", "[");
    TRACKERS.iter().any(|t| match t.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == *t,
    })
}

/// The trackers in an address, as written.
pub fn trackers(url: &str) -> Vec<&str> {
    parse(url).and_then(|a| a.query).map(|q| q.split('&').filter(|p| is_tracker(p)).collect()).unwrap_or_default()
}

/// The address without trackers, its host in lower case; what is no address comes back as it is.
pub fn canonical(url: &str) -> String {
    let Some(address) = parse(url) else { return url.to_owned() };
    let mut out = format!("{}://{}{}", address.scheme.to_ascii_lowercase(), address.host.to_lowercase(), address.path);
    let kept: Vec<&str> =
        address.query.map(|q| q.split('&').filter(|p| !p.is_empty() && !is_tracker(p)).collect()).unwrap_or_default();
    if !kept.is_empty() {
        let _ = write!(out, "?{}", kept.join("&"));
    }
    if let Some(fragment) = address.fragment.filter(|f| !f.is_empty()) {
        let _ = write!(out, "#{fragment}");
    }
    out
}

/// What two addresses of one source have in common.
pub fn key(url: &str) -> String {
    let Some(address) = parse(url) else { return url.trim().to_owned() };
    let host = address.host.to_lowercase();
    let host = host.trim_end_matches(":443").trim_end_matches(":80");
    let host = ["www.", "m.", "amp.", "mobile."]
        .iter()
        .find_map(|twin| host.strip_prefix(twin).filter(|h| h.contains('.')))
        .unwrap_or(host);
    let path = address.path.trim_end_matches('/');
    let path = path.strip_suffix("/amp").unwrap_or(path);
    let path = path.strip_prefix("/amp/").map_or_else(|| path.to_owned(), |rest| format!("/{rest}"));
    let mut kept: Vec<&str> = address
        .query
        .map(|q| q.split('&').filter(|p| !p.is_empty() && !is_tracker(p) && *p != "amp" && *p != "amp=1").collect())
        .unwrap_or_default();
    kept.sort_unstable(); // the order of parameters says nothing
    if kept.is_empty() { format!("{host}{path}") } else { format!("{host}{path}?{}", kept.join("&")) }
}

/// Who publishes at an address: by the register of hosts, a Telegram channel by its name, else the host.
pub fn publisher(url: &str) -> Option<String> {
    let address = parse(url)?;
    let host = address.host.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let known =
        PUBLISHERS.iter().find(|(h, _)| host == *h || host.strip_suffix(h).is_some_and(|sub| sub.ends_with('.')));
    let Some((home, name)) = known else { return Some(host.to_owned()) };
    if *home == "t.me" {
        let channel = address.path.trim_start_matches('/').trim_start_matches("s/").split('/').next().unwrap_or("");
        return Some(if channel.is_empty() { (*name).to_owned() } else { format!("Telegram, @{channel}") });
    }
    Some((*name).to_owned())
}

/// The day that an address says its page is of: `/2023/11/24/`, `-24-11-23`, `24112023` are read only in the first,
/// unmistakable form.
pub fn dated(url: &str) -> Option<jiff::civil::Date> {
    let path = parse(url)?.path;
    let steps: Vec<&str> = path.split('/').collect();
    steps.windows(3).find_map(|w| {
        let number = |t: &str, len: usize| {
            (t.len() == len && t.bytes().all(|b| b.is_ascii_digit())).then(|| t.parse::<i16>().ok()).flatten()
        };
        let (year, month, day) = (number(w[0], 4)?, number(w[1], 2)?, number(w[2], 2)?);
        jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    })
}

/// The address that asks the Wayback Machine for the copies of a page. Opening it goes over the network: only on a click.
pub fn archived(url: &str) -> String {
    format!("https://web.archive.org/web/*/{url}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_source_in_many_addresses() {
        let twins = [
            "https://tanba.example/a/1/?fbclid=IwAR2pz&utm_source=x",
            "http://www.tanba.example/a/1",
            "https://m.tanba.example/a/1/#comments",
            "https://tanba.example/a/1/amp/",
        ];
        assert_eq!(twins.map(key), [(); 4].map(|()| "tanba.example/a/1".to_owned()));
        assert_ne!(key("https://video.example/watch?v=1"), key("https://video.example/watch?v=2"));
        assert_eq!(key("https://v.example/w?b=2&a=1"), key("https://v.example/w?a=1&b=2"));
        assert_eq!(key("https://m.me"), "m.me", "a host of two labels is no twin");
    }

    #[test]
    fn canonical_keeps_what_is_part_of_the_address() {
        assert_eq!(canonical("HTTPS://Tanba.Example/Watch?v=12&fbclid=Iw#t=3"), "https://tanba.example/Watch?v=12#t=3");
        assert_eq!(canonical("not an address"), "not an address");
        assert_eq!(trackers("https://t.example/?a=1&utm_medium=q&__cft__[0]=z"), ["utm_medium=q", "__cft__[0]=z"]);
    }

    #[test]
    fn who_publishes_and_when() {
        assert_eq!(publisher("https://rus.azattyq.org/a/1.html").as_deref(), Some("Radio Azattyq"));
        assert_eq!(publisher("https://t.me/s/tanba/12").as_deref(), Some("Telegram, @tanba"));
        assert_eq!(publisher("https://tanba.example/x").as_deref(), Some("tanba.example"));
        assert_eq!(
            dated("https://t.example/news/2023/11/24/title").map(|d| d.to_string()).as_deref(),
            Some("2023-11-24")
        );
        assert_eq!(parse("https://localhost/x"), None);
        assert_eq!(parse("javascript:alert(1)"), None);
    }
}
