//! The regions in their pictures, and the way from one to the next.

use super::*;

const WAYS: [Vec2; 4] = [
    vec2(1.0, 0.0),
    vec2(-1.0, 0.0),
    vec2(0.0, 1.0),
    vec2(0.0, -1.0),
];

fn to(view: View, from: &str, x: f32, y: f32) -> Option<String> {
    let to = neighbour(view, &Area::new(from), vec2(x, y));
    to.map(|area| area.as_str().to_owned())
}

fn everywhere() -> impl Iterator<Item = (View, &'static Region)> {
    View::ALL
        .into_iter()
        .flat_map(|view| of(view).iter().map(move |region| (view, region)))
}

#[test]
fn every_region_of_the_model_stands_in_one_picture_and_its_middle_in_itself_alone() {
    assert_eq!((of(View::Back).len(), of(View::Front).len()), (30, 26));
    for area in Area::all() {
        let shown = View::ALL
            .into_iter()
            .filter(|view| has(*view, &area))
            .count();
        assert_eq!(shown, 1, "{area}");
    }
    for (view, region) in everywhere() {
        let found = of(view)
            .iter()
            .filter(|other| other.hit.contains(region.middle()));
        let found: Vec<_> = found.map(|other| other.area.as_str()).collect();
        assert_eq!(found, [region.area.as_str()]);
        for (a, b) in region.left.iter().zip(&region.right) {
            assert!(a.x <= b.x && a.y == b.y, "{}", region.area);
        }
    }
}

#[test]
fn no_region_draws_over_the_edge_of_the_body_at_the_soles() {
    let at_soles = |region: &Region| region.left[region.left.len() - 1].y >= SOLE;
    let mut soles = Vec::new();
    for (_, region) in everywhere() {
        let last = region.left.len() - 1;
        let below = ends(region).any(|end| end == last);
        assert_eq!(below, !at_soles(region), "{}", region.area);
        soles.extend((!below).then_some(region.area.as_str()));
    }
    assert_eq!(
        soles,
        ["heel-left", "heel-right", "foot-right", "foot-left"]
    );
}

#[test]
fn the_left_of_the_picture_is_the_persons_left_from_behind_and_their_right_from_the_front() {
    for (view, region) in everywhere() {
        let x = region.middle().x;
        let [left, right] = view.sides();
        assert_eq!(
            region.area.as_str().ends_with(left),
            x < -1.0,
            "{}",
            region.area
        );
        assert_eq!(
            region.area.as_str().ends_with(right),
            x > 1.0,
            "{}",
            region.area
        );
    }
}

#[test]
fn arrow_keys_go_to_the_neighbour() {
    let back = |from, x, y| to(View::Back, from, x, y);
    assert_eq!(
        back("lower-spine", -1.0, 0.0).as_deref(),
        Some("lower-left")
    );
    assert_eq!(back("lower-left", 1.0, 0.0).as_deref(), Some("lower-spine"));
    assert_eq!(back("lower-left", 0.0, 1.0).as_deref(), Some("hip-left"));
    assert_eq!(
        back("middle-spine", 0.0, -1.0).as_deref(),
        Some("upper-spine")
    );
    assert_eq!(back("hip-left", 1.0, 0.0).as_deref(), Some("hip-right"));
    assert_eq!(back("neck", 0.0, -1.0).as_deref(), Some("head"));
    assert_eq!(back("head", 0.0, -1.0), None);
    assert_eq!(
        to(View::Front, "chest-right", 1.0, 0.0).as_deref(),
        Some("chest-left")
    );
    assert_eq!(to(View::Front, "foot-left", 0.0, 1.0), None);
}

#[test]
fn every_region_is_reached_by_arrow_keys() {
    for view in View::ALL {
        let mut reached = vec![Area::new(view.first())];
        let mut at = 0;
        while at < reached.len() {
            for way in WAYS {
                let next = neighbour(view, &reached[at], way);
                reached.extend(next.filter(|area| !reached.contains(area)));
            }
            at += 1;
        }
        assert_eq!(reached.len(), of(view).len(), "{view:?}");
    }
}
