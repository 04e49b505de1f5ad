# SPDX-License-Identifier: MIT
# Where lib/ksyntaxhighlighting.sh puts what it builds, by the same rules.
if(NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
    set(highlighting_prefix "$ENV{XDG_CACHE_HOME}")
elseif(NOT "$ENV{HOME}" STREQUAL "")
    set(highlighting_prefix "$ENV{HOME}/.cache")
else()
    set(highlighting_prefix /root/.cache)
endif()
string(APPEND highlighting_prefix /constrictor/ksyntaxhighlighting)
