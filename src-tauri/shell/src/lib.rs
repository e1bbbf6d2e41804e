//! The desktop shell: one window over the store. Commands are a line each; no rule of the domain stands here.

/// Opens the window and runs until it is closed.
pub fn run() {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| {
            use tauri::Manager;
            app.get_webview_window("desk").expect("tauri.conf.json names it").show()?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("the window could not be opened: is a display there?");
}
