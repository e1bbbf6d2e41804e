//! The only ways out of the app: an address is opened in the system's browser, on a click, after the window has said that the
//! network will see it; a file of ours is shown in the system's file manager. Neither takes a path from the window.

use crate::desk::Desk;
use kronika_core::sources;
use kronika_store::{Failure, FailureKind};
use std::path::Path;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

/// Opens a source's address, or the Wayback Machine's page of its copies.
#[tauri::command(async)]
pub(crate) fn open_source(app: AppHandle, url: String, archived: bool) -> Result<(), Failure> {
    if sources::parse(&url).is_none() {
        return Err(Failure::refused("This is no web address, so it is not opened."));
    }
    let url = if archived { sources::archived(&url) } else { url };
    app.opener()
        .open_url(url, None::<&str>)
        .map_err(|e| Failure::new(FailureKind::Fault, "The system's browser did not open.").because(e))
}

/// Shows the archive's file in its folder.
#[tauri::command(async)]
pub(crate) fn show_archive(app: AppHandle, desk: State<'_, Desk>) -> Result<(), Failure> {
    show(&app, &desk.ask(|a| Ok(a.path().to_owned()))?)
}

/// Shows the file that was written out last in its folder.
#[tauri::command(async)]
pub(crate) fn show_written(app: AppHandle, desk: State<'_, Desk>) -> Result<(), Failure> {
    show(&app, &desk.written().ok_or_else(|| Failure::gone("file"))?)
}

/// In the file manager, the file marked; where that cannot be asked for, its folder alone.
fn show(app: &AppHandle, path: &Path) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path).to_string_lossy();
    app.opener().reveal_item_in_dir(path).or_else(|_| app.opener().open_path(folder, None::<&str>)).map_err(|e| {
        Failure::new(FailureKind::Fault, format!("No file manager opened. The file is {}.", path.display())).because(e)
    })
}
