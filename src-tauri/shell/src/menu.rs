//! The native menu. Its words come from the window, in the window's language; what is chosen goes back as an action's
//! name, so that menu, palette and keys share one list of actions.

use serde::Deserialize;
use tauri::menu::{Menu, MenuBuilder, MenuItemBuilder, SubmenuBuilder};
use tauri::{AppHandle, Emitter, Wry};

/// One menu of the bar.
#[derive(Debug, Deserialize)]
pub(crate) struct Column {
    title: String,
    items: Vec<Item>,
}

/// One line of a menu; a line without an action parts the lines above and below.
#[derive(Debug, Deserialize)]
pub(crate) struct Item {
    action: String,
    title: String,
}

/// Sets the menu bar.
#[tauri::command]
pub(crate) fn set_menu(app: AppHandle, columns: Vec<Column>) -> Result<(), String> {
    let menu = built(&app, &columns).map_err(|e| e.to_string())?;
    app.set_menu(menu).map(|_| ()).map_err(|e| e.to_string())
}

fn built(app: &AppHandle, columns: &[Column]) -> tauri::Result<Menu<Wry>> {
    let mut menu = MenuBuilder::new(app);
    for column in columns {
        let mut submenu = SubmenuBuilder::new(app, &column.title);
        for item in &column.items {
            if item.action.is_empty() {
                submenu = submenu.separator();
            } else {
                // keys are the window's: an accelerator here would take them from the editor
                submenu = submenu.item(&MenuItemBuilder::with_id(&item.action, &item.title).build(app)?);
            }
        }
        menu = menu.item(&submenu.build()?);
    }
    menu.build()
}

/// Tells the window what was chosen.
pub(crate) fn chosen(app: &AppHandle, action: &str) {
    // the window may be closing; then nobody is left to tell
    let _ = app.emit("menu", action);
}
