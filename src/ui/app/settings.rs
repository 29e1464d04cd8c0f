//! What the window does when the Settings page asks for it.

use std::path::PathBuf;

use egui::Ui;

use super::App;
use crate::model::edit::Edit;
use crate::ui::action::SettingsAction;

impl App {
    /// Carries out one wish of the Settings page.
    pub(super) fn setting(&mut self, ui: &Ui, action: SettingsAction) {
        match action {
            SettingsAction::ChooseFolder(which) => {
                self.preferences.choose_folder(which, &self.tasks.wake);
            }
            SettingsAction::TakeFolder(which) => {
                let typed = self.view.setting.typed(which).take().unwrap_or_default();
                let folder = Some(typed.trim()).filter(|typed| !typed.is_empty());
                *self.view.settings.folder_mut(which) = folder.map(PathBuf::from);
            }
            SettingsAction::CopyPath => {
                let path = self.document.path().display().to_string();
                ui.ctx().copy_text(path);
            }
            SettingsAction::SaveMetric => self.save_metric(),
        }
    }

    fn save_metric(&mut self) {
        let Some(form) = &mut self.view.setting.metric else {
            return;
        };
        let journal = self.document.journal();
        let metric = match form.metric(journal) {
            Ok(metric) => metric,
            Err(error) => {
                form.refuse(error);
                return;
            }
        };
        let label = match &form.original {
            Some(_) => format!("change of {}", metric.name),
            None => format!("adding {}", metric.name),
        };
        let mut is_kept = true;
        if journal.metrics().get(&metric.id) != Some(&metric) {
            let place = journal.metrics().place(&metric.id);
            let id = metric.id.clone();
            is_kept = self.edit(label, Edit::Metric(id, Some(Box::new((place, metric)))));
        }
        // A refusal is told above the page; what was typed stays.
        if is_kept {
            self.view.setting.metric = None;
        }
    }
}
