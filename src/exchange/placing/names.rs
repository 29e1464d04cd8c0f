//! Names that a row has from before, brought to what is called so now.

use crate::exchange::reading::Reading;
use crate::model::area::Area;
use crate::model::medication::Medication;
use crate::model::named::Named;
use crate::model::renamed::{Former, medicines, regions, tags, treated};
use crate::model::session::{Kind, Session};

/// A row with the names that its things have now, so that what was renamed comes in once.
pub(super) fn bring(reading: &mut Reading, former: &Former) {
    if former.is_empty() {
        return;
    }
    let now = |what| move |name: &str| former.now(what, name);
    let is_former = |what| move |name: &str| former.now(what, name).is_some();
    if reading.tags.iter().any(|tag| is_former(Named::Tag)(tag)) {
        let named = tags(&reading.tags, now(Named::Tag));
        reading.tags = named.into_iter().collect();
    }
    let is_pill = |one: &Medication| is_former(Named::Painkiller)(&one.name);
    if let Some(list) = reading
        .medication
        .as_mut()
        .filter(|list| list.iter().any(is_pill))
    {
        *list = medicines(list, now(Named::Painkiller));
    }
    if reading.doses.iter().any(is_pill) {
        let named = medicines(&reading.doses, now(Named::Painkiller));
        reading.doses = named.into_iter().collect();
    }
    let is_region = |area: &Area| is_former(Named::Region)(area.as_str());
    if let Some(areas) = reading.areas.take_if(|areas| areas.keys().any(is_region)) {
        reading.areas = Some(regions(areas.into_iter(), now(Named::Region)));
    }
    if reading.regions.iter().any(|(area, _)| is_region(area)) {
        let all = std::mem::take(&mut reading.regions).into_iter();
        reading.regions = regions(all, now(Named::Region)).into_iter().collect();
    }
    for session in reading.visits.iter_mut().chain(&mut reading.sessions) {
        bring_session(session, former);
    }
}

fn bring_session(session: &mut Session, former: &Former) {
    if let Some(kind) = former.now(Named::Kind, session.kind.as_str()) {
        session.kind = Kind::new(kind);
    }
    let with = session.with.as_deref();
    if let Some(with) = with.and_then(|with| former.now(Named::Person, with)) {
        session.with = Some(with.to_owned());
    }
    let now = |name: &str| former.now(Named::Region, name);
    if session
        .areas
        .iter()
        .any(|area| now(area.as_str()).is_some())
    {
        session.areas = treated(&session.areas, now);
    }
}
