//! Bytes of a file → text. Unicode by its mark or by its form, else the likeliest of the old encodings that drafts of the
//! region come in (windows-1251, KOI8-R, IBM866 …); what is no text is refused with a sentence.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Why bytes are no draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoText {
    /// An office document, picture or program.
    #[error("this is no text but a binary file. Open it in its own program, and paste its text or save it as text.")]
    Binary,
}

/// Bytes that are looked at to tell the encoding; the rest of a file is like its beginning.
const LOOK: usize = 1 << 16;

/// The text of a file, whatever its encoding. What cannot be decoded stands as U+FFFD.
pub fn text(bytes: &[u8]) -> Result<String, NoText> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Ok(encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned());
    }
    if let Some(encoding) = wide(bytes) {
        return Ok(encoding.decode_without_bom_handling(bytes).0.into_owned());
    }
    if is_binary(bytes) {
        return Err(NoText::Binary);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Ok(guessed(bytes).decode_without_bom_handling(bytes).0.into_owned()),
    }
}

/// UTF-16 without its mark: every second byte of Latin text is NUL, of Cyrillic text 4.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(LOOK) & !1];
    if head.len() < 8 {
        return None;
    }
    let count = |parity: usize| head.iter().skip(parity).step_by(2).filter(|b| matches!(b, 0 | 4)).count();
    let (even, odd, half) = (count(0), count(1), head.len() / 2);
    let most = half - half / 8;
    match (even >= most, odd >= most) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// The first bytes of formats that are no text, or more control bytes than a text with a slip in it has.
fn is_binary(bytes: &[u8]) -> bool {
    const SIGNS: [&[u8]; 8] = [
        b"PK\x03\x04",
        b"%PDF-",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"\x7fELF",
        b"\xd0\xcf\x11\xe0",
        b"SQLite format 3\0",
    ];
    let head = &bytes[..bytes.len().min(LOOK)];
    let control = head
        .iter()
        .filter(|b| b.is_ascii_control() && !matches!(b, b'\n' | b'\r' | b'\t' | 0x0b | 0x0c | 0x1a))
        .count();
    SIGNS.iter().any(|s| bytes.starts_with(s)) || control > 8 + head.len() / 100
}

fn guessed(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes[..bytes.len().min(LOOK)], bytes.len() <= LOOK);
    let encoding = detector.guess(Some(b"kz"), Utf8Detection::Allow);
    // a file that is UTF-8 but for one broken byte is UTF-8 still
    let broken = UTF_8.decode_without_bom_handling(bytes).0.matches('\u{fffd}').count();
    if broken <= 1 + bytes.len() / 1000 { UTF_8 } else { encoding }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{KOI8_R, WINDOWS_1251};

    const STORY: &str =
        "10 мая, Уральск, суд оштрафовал активистку Ерланову Г. на 50 МРП за участие в мирном собрании[1].";

    #[test]
    fn the_encodings_drafts_come_in() {
        for encoding in [WINDOWS_1251, KOI8_R, UTF_8] {
            assert_eq!(text(&encoding.encode(STORY).0).as_deref(), Ok(STORY), "{}", encoding.name());
        }
        let wide: Vec<u16> = STORY.encode_utf16().collect();
        let little: Vec<u8> = wide.iter().flat_map(|u| u.to_le_bytes()).collect();
        let big: Vec<u8> = wide.iter().flat_map(|u| u.to_be_bytes()).collect();
        assert_eq!(text(&little).as_deref(), Ok(STORY));
        assert_eq!(text(&big).as_deref(), Ok(STORY));
        assert_eq!(text(&[b"\xff\xfe".as_slice(), &little].concat()).as_deref(), Ok(STORY));
        assert_eq!(text("\u{feff}May 1".as_bytes()).as_deref(), Ok("May 1"));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(text(b"PK\x03\x04rest"), Err(NoText::Binary));
        assert_eq!(text(&(0..=255u8).cycle().take(4096).collect::<Vec<_>>()), Err(NoText::Binary));
        assert_eq!(text(b"one\0slip").as_deref(), Ok("one\0slip"), "a NUL in a text is kept and doubted");
        assert_eq!(text(b"").as_deref(), Ok(""));
    }
}
