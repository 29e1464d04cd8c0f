//! What is in the programs, for those who look for known faults: CycloneDX 1.5, the same bytes each time.

use std::error::Error;

use serde_json::{Value, json};

use crate::packages::Package;

pub fn text(packages: &[Package]) -> Result<String, Box<dyn Error>> {
    let is_own = |package: &&Package| package.sum.is_none();
    let own = packages
        .iter()
        .find(is_own)
        .ok_or("the project is not in its own list")?;
    let others = packages.iter().filter(|package| package.sum.is_some());
    let needs = packages.iter().map(|package| {
        let needs: Vec<_> = package
            .needs
            .iter()
            .map(|at| address(&packages[*at]))
            .collect();
        json!({ "ref": address(package), "dependsOn": needs })
    });
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": component(own, "application") },
        "components": others.map(|package| component(package, "library")).collect::<Vec<_>>(),
        "dependencies": needs.collect::<Vec<_>>(),
    });
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

fn component(package: &Package, kind: &str) -> Value {
    let mut component = json!({
        "type": kind,
        "bom-ref": address(package),
        "name": package.name,
        "version": package.version,
        "purl": address(package),
        "licenses": [{ "expression": package.licence }],
    });
    if let Some(sum) = &package.sum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
    }
    component
}

fn address(package: &Package) -> String {
    format!("pkg:cargo/{}@{}", package.name, package.version)
}
