#!/usr/bin/env bash
# Draws color.png and outline.png from the .svg files beside this script. It needs Chromium, or Chrome by the name of $BROWSER.
set -euo pipefail
cd "$(dirname "$0")"
draw() {
  "${BROWSER:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
    --default-background-color=00000000 --window-size="$2,$2" --screenshot="$PWD/../$1.png" "file://$PWD/$1.svg"
}
draw color 192
draw outline 32
