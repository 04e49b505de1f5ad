# SPDX-License-Identifier: MIT
include(${PACKAGING}/highlightingprefix.cmake)
message("${highlighting_prefix}")
