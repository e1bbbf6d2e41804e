//! Files that come in and go out. The window never names a path: files come by the system's own dialogs or by drop, so
//! a page gone wrong could reach no file that a person did not choose.

use crate::desk::Desk;
use kronika_core::chronicle::Period;
use kronika_core::draft;
use kronika_core::draft::formats::{self, Brought};
use kronika_core::publish::Format;
use kronika_store::{Changed, DraftView, Failure, FailureKind, Import};
use serde::Serialize;
use std::fs;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

/// A draft that was chosen or dropped.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Draft {
    /// The file's name, without its folder.
    pub(crate) name: String,
    /// Its text.
    pub(crate) text: String,
}

/// Lets a person choose a draft; `None` when she thinks better of it.
#[tauri::command(async)]
pub(crate) fn choose_draft(app: AppHandle) -> Result<Option<Draft>, Failure> {
    chosen(|| app.dialog().file().blocking_pick_file()?.into_path().ok(), "draft.txt")
        .map(|path| read(&path))
        .transpose()
}

/// Reads a draft from a file, bounded.
pub(crate) fn read(path: &Path) -> Result<Draft, Failure> {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let trouble = |e: std::io::Error| {
        Failure::new(FailureKind::Disk, format!("{name} cannot be read. Is it still there?")).because(e)
    };
    let length = fs::metadata(path).map_err(trouble)?.len();
    if length > draft::LIMIT as u64 {
        return Err(Failure::refused(format!(
            "{name} is larger than {} MB. A month is a hundred times smaller: is it the right file?",
            draft::LIMIT >> 20
        )));
    }
    let bytes = fs::read(path).map_err(trouble)?;
    let text = match formats::bring(&bytes).map_err(|e| Failure::refused(format!("{name}: {e}")))? {
        Brought::Text(text) => text,
        // as it is: the import reads it once more and takes the record in, too
        Brought::Chronicle(_) => String::from_utf8_lossy(&bytes).into_owned(),
    };
    Ok(Draft { name, text })
}

/// What an import would do, before anything is written.
#[tauri::command(async)]
pub(crate) fn preview_draft(desk: State<'_, Desk>, text: String, period: Option<Period>) -> Result<DraftView, Failure> {
    desk.ask(|a| a.preview_draft(&text, period))
}

/// Makes a chronicle of a draft.
#[tauri::command(async)]
pub(crate) fn import_draft(
    desk: State<'_, Desk>,
    text: String,
    period: Option<Period>,
    title: Option<String>,
    again: bool,
) -> Result<Changed, Failure> {
    desk.change(|a| a.import_draft(&text, &Import { period, title, again }))
}

/// The finished page as text, for a look at it: HTML for the forms of the web, else plain text.
#[tauri::command(async)]
pub(crate) fn preview_publication(desk: State<'_, Desk>, chronicle: String, format: String) -> Result<String, Failure> {
    let bytes = published(&desk, &chronicle, form(&format)?.preview())?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Lets a person choose where, writes the finished chronicle there and records it; `None` when she thinks better of it.
#[tauri::command(async)]
pub(crate) fn save_publication(
    app: AppHandle,
    desk: State<'_, Desk>,
    chronicle: String,
    format: String,
) -> Result<Option<Changed>, Failure> {
    let format = form(&format)?;
    let begun = desk.left();
    let bytes = published(&desk, &chronicle, format)?;
    if desk.left() != begun {
        return Ok(None);
    }
    let (form, ending) = format.name();
    let name = desk
        .ask(|a| a.whole(&chronicle))?
        .period
        .map_or_else(|| "chronicle".to_owned(), |p| p.from.strftime("%Y-%m").to_string());
    let name = format!("{name}.{ending}");
    let dialog = || app.dialog().file().set_file_name(&name).blocking_save_file()?.into_path().ok();
    let Some(path) = chosen(dialog, &name) else { return Ok(None) };
    write(&path, &bytes)?;
    desk.wrote(&path);
    let file = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    desk.change(|a| a.record_publication(&chronicle, form, &file, &bytes)).map(Some)
}

/// What is being set is not wanted any more: no dialog opens, and nothing is written.
#[tauri::command]
pub(crate) fn leave_publication(desk: State<'_, Desk>) {
    desk.leave();
}

/// Lets a person choose where a copy of the archive goes, and gives the place; `None` when she thinks better of it.
#[tauri::command(async)]
pub(crate) fn save_copy(app: AppHandle, desk: State<'_, Desk>) -> Result<Option<String>, Failure> {
    let archive = desk.ask(|a| Ok(a.path().to_owned()))?;
    let name = archive.file_stem().map_or_else(|| "chronicles".into(), |n| n.to_string_lossy());
    let name = format!("{name} {}.kronika", jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date());
    let dialog = || app.dialog().file().set_file_name(&name).blocking_save_file()?.into_path().ok();
    let Some(path) = chosen(dialog, &name) else { return Ok(None) };
    desk.ask(|a| a.copy_to(&path))?;
    desk.wrote(&path);
    Ok(Some(path.display().to_string()))
}

/// Lets a person choose another archive and opens it; `false` when she thinks better of it.
#[tauri::command(async)]
pub(crate) fn choose_archive(app: AppHandle, desk: State<'_, Desk>, new: bool) -> Result<bool, Failure> {
    let dialog = || {
        let file = app.dialog().file().add_filter("Kronika", &["kronika"]);
        let path =
            if new { file.set_file_name("chronicles.kronika").blocking_save_file() } else { file.blocking_pick_file() };
        path?.into_path().ok()
    };
    let Some(path) = chosen(dialog, "chronicles.kronika") else { return Ok(false) };
    desk.exchange(&path).map(|()| true)
}

fn form(name: &str) -> Result<Format, Failure> {
    Format::named(name).ok_or_else(|| Failure::refused(format!("Kronika publishes in no form called {name}.")))
}

fn published(desk: &Desk, chronicle: &str, format: Format) -> Result<Vec<u8>, Failure> {
    let (whole, style) = desk.ask(|a| Ok((a.whole(chronicle)?, a.house_style()?)))?;
    kronika_pdf::publish(&whole, &style, format).map_err(|e| Failure::refused(e.to_string()))
}

/// Writes beside the file first, so that a full disk or a crash leaves the file that was there.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path)).map_err(|e| {
        let _ = fs::remove_file(&beside); // the failure that is told is the first one
        Failure::new(FailureKind::Disk, format!("{} cannot be written. Choose another folder.", path.display()))
            .because(e)
    })
}

/// The path that a dialog gives. The end-to-end tests cannot reach the system's dialogs: in a debug build they name a
/// folder in `KRONIKA_CHOSEN`, whose file of that name is what was chosen.
fn chosen(dialog: impl FnOnce() -> Option<PathBuf>, name: &str) -> Option<PathBuf> {
    #[cfg(debug_assertions)]
    if let Some(folder) = std::env::var_os("KRONIKA_CHOSEN") {
        return Some(PathBuf::from(folder).join(name));
    }
    #[cfg(not(debug_assertions))]
    let _ = name;
    dialog()
}
