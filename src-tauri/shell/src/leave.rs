//! The only way out of the app: an address is opened in the system's browser, on a click, after the window has said that the
//! network will see it.

use kronika_core::sources;
use kronika_store::{Failure, FailureKind};
use tauri::AppHandle;
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
