#!/usr/bin/env bash
# The application for macOS, from programs that were built on a Mac:
#
#   cargo build --locked --profile dist --bins
#   scripts/macos-app.sh target/dist [FOLDER]     FOLDER/Unkink.app and a zip of it; where the programs are unless named
#
# Both programs are in it, side by side, as the reminder needs them. It is signed for this computer alone where
# codesign is; others have to open it by its menu the first time. The bundle is made anywhere, which is how it was
# tried; on a Mac it was not.
set -Eeuo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)

from=${1:?Name the folder of the programs, such as target/dist}
out=${2:-$from}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$project/Cargo.toml" | head -n 1)
app=$out/Unkink.app
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp "$from/unkink" "$from/unkink-cli" "$app/Contents/MacOS/"
sed "s/VERSION/$version/" "$project/packaging/macos/Info.plist" >"$app/Contents/Info.plist"
cp "$project/assets/icons/unkink.icns" "$project"/LICENSE-* "$app/Contents/Resources/"
gzip -dc "$project/assets/licences.txt.gz" >"$app/Contents/Resources/licences.txt"
printf 'APPL????' >"$app/Contents/PkgInfo"
if command -v codesign >/dev/null; then
    codesign --force --sign - "$app/Contents/MacOS/unkink-cli"
    codesign --force --sign - "$app"
fi
zip=$out/unkink-$version-macos.zip
rm -f "$zip"
if command -v ditto >/dev/null; then
    ditto -c -k --keepParent "$app" "$zip"
elif command -v zip >/dev/null; then
    (cd "$out" && zip -qrX "${zip##*/}" Unkink.app)
fi
echo "$app"
