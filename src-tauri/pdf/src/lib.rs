//! The finished chronicle as a PDF: a title page, running heads, footnotes at the foot of their page, links that can be
//! clicked, tagged for screen readers (PDF/UA-1 where the fonts have every letter). Set by Typst as a library, with fonts that lie in this crate (Literata, OFL:
//! Latin, Cyrillic and Kazakh letters), so that it looks the same on every machine and asks none for anything.
//!
//! A crate of its own, because Typst takes minutes to build and nothing else should wait for it.

mod source;
mod world;

use kronika_core::chronicle::Chronicle;
use kronika_core::publish::set::Page;
use kronika_core::publish::style::HouseStyle;
use kronika_core::publish::{self, Format, Refusal};
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Publishes `chronicle` in the house style: [`publish::publish`], and the PDF with it.
pub fn publish(chronicle: &Chronicle, style: &HouseStyle, format: Format) -> Result<Vec<u8>, Refusal> {
    if format == Format::Pdf {
        set(&publish::page(chronicle, style)?)
    } else {
        publish::publish(chronicle, style, format)
    }
}

/// The page as a PDF. The same page gives the same bytes: no day and no author stand in it.
fn set(page: &Page) -> Result<Vec<u8>, Refusal> {
    let world = world::World::new(source::typst(page));
    let pdf = typst::compile::<PagedDocument>(&world).output.and_then(|document| {
        // PDF/UA-1 forbids a letter that no font has; such a chronicle is printed all the same, and tagged
        let accessible = typst_pdf::pdf(&document, &options(&[PdfStandard::Ua_1]));
        accessible.or_else(|_| typst_pdf::pdf(&document, &options(&[])))
    });
    comemo::evict(0); // what Typst remembers of a month is of no use to the next, and would stay in the window's memory
    pdf.map_err(|troubles| told(&troubles))
}

fn options(standards: &[PdfStandard]) -> PdfOptions {
    PdfOptions {
        creator: Smart::Custom(Some("Kronika".to_owned())),
        standards: PdfStandards::new(standards).expect("one standard contradicts no other"),
        ..PdfOptions::default()
    }
}

fn told(troubles: &[SourceDiagnostic]) -> Refusal {
    Refusal::Unset(troubles.iter().map(|t| t.message.to_string()).collect::<Vec<_>>().join("; "))
}
