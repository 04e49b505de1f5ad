// SPDX-License-Identifier: MIT
#include "pep/differential/generator.h"

#include <algorithm>

std::string Generator::number()
{
    if (!oneIn(12))
        return std::string(pick({"0", "1", "2", "3", "10"}));
    return std::string(pick({"00", "04", "4", "25", "2024", "20250319", "65536", "16383", "16384", "268435454",
                             "268435455", "268435456", "4294967295", "4294967296", "18446744073709551615",
                             "18446744073709551616", "00000000000000000000001", "99999999999999999999999"}));
}

std::string Generator::release()
{
    std::string text = oneIn(25) ? number() + "!" : "";
    text += number();
    const std::size_t more = oneIn(15) ? below(18) : below(4);
    for (std::size_t i = 0; i < more; ++i)
        text.append(".").append(number());
    return text;
}

std::string Generator::suffixes()
{
    const auto separator = [this] { return std::string(oneIn(3) ? pick({".", "-", "_", ""}) : ""); };
    std::string text;
    if (oneIn(3)) {
        text.append(separator()).append(pick({"a", "b", "rc", "a", "b", "rc", "alpha", "beta", "c", "pre", "preview"}));
        text.append(separator()).append(oneIn(5) ? "" : number());
    }
    if (oneIn(4))
        text.append(oneIn(4) ? "-" + number()
                             : separator().append(pick({".post", "post", "rev", "r"})) + separator() + number());
    if (oneIn(4))
        text.append(oneIn(2) ? "." : separator()).append("dev").append(separator()).append(oneIn(5) ? "" : number());
    if (!text.empty() && oneIn(20))
        text.back() = pick({"A", "B", "C", "T", "V", "."}).front();
    return text;
}

std::string Generator::local()
{
    std::string text = "+";
    for (std::size_t i = 0; i <= below(3); ++i) {
        text.append(i == 0 ? "" : pick({".", ".", "-", "_"}));
        text.append(pick({"cu128", "nv25", "4", "04", "79aa17489c", "a", "1", "0", "00", "ABC", "ubuntu", "10", "b"}));
    }
    return text;
}

std::string Generator::version()
{
    std::string text = (oneIn(20) ? "v" : "") + release();
    if (oneIn(2))
        text += suffixes();
    if (oneIn(4))
        text += local();
    if (oneIn(30))
        text = std::string(pick({" ", "\t", ""})) + text + std::string(pick({" ", "  ", "\f"}));
    return oneIn(15) ? mutated(text) : text;
}

std::string Generator::versionNear(const std::string &text)
{
    if (oneIn(6))
        return version();
    if (oneIn(3)) { // another number at one place
        const std::size_t digit = text.find_first_of("0123456789", below(text.size() + 1));
        if (digit == std::string::npos)
            return text + suffixes();
        const std::size_t end = std::min(text.find_first_not_of("0123456789", digit), text.size());
        return text.substr(0, digit) + number() + text.substr(end) + (oneIn(6) ? suffixes() : "");
    }
    if (oneIn(2))
        return text + (oneIn(3) ? ".0" : "") + suffixes() + (oneIn(4) ? local() : "");
    const std::string start = text.substr(0, below(text.size() + 1));
    return start + number() + (oneIn(2) ? "." + number() : suffixes());
}

std::string Generator::blanks()
{
    return oneIn(8) ? std::string(pick({" ", "  ", "\t"})) : "";
}

std::string Generator::specifier()
{
    const std::string op(pick({"==", "!=", "<=", ">=", "<", ">", "~=", "==", ">=", "<", "==="}));
    std::string text = op + blanks() + (oneIn(40) ? "v" : "") + release();
    if (oneIn(op == "~=" ? 50 : 12) || ((op == "==" || op == "!=") && oneIn(3)))
        return text + (oneIn(2) ? ".*" : "");
    if (!oneIn(3))
        text += suffixes();
    if (oneIn(op == "==" || op == "!=" || op == "===" ? 4 : 40))
        text += local();
    return text;
}

std::string Generator::specifierSet()
{
    std::string text;
    const std::size_t count = oneIn(12) ? 0 : 1 + below(oneIn(3) ? 4 : 2);
    for (std::size_t i = 0; i < count; ++i)
        text.append(i == 0 ? "" : ",").append(blanks()).append(specifier()).append(blanks());
    return oneIn(15) ? mutated(text) : text;
}

std::string Generator::quoted(std::string_view text)
{
    const char quote = oneIn(2) ? '"' : '\'';
    return std::string(1, quote).append(text).append(1, quote);
}

std::string Generator::literalFor(std::string_view variable)
{
    if (variable.find("version") != std::string_view::npos || variable == "platform_release") {
        if (oneIn(4))
            return version();
        return std::string(pick({"3.8", "3.12", "3.12.3", "3.12.*", "3", "2.7", "3.13", "3.9.*", "5.15", "", "=3.8",
                                 "3.10, 3.12", "7.3.13", "3.12.0+", "6.1.0-13-amd64", " 3.8 "}));
    }
    if (variable.find("extra") != std::string_view::npos || variable == "dependency_groups")
        return oneIn(3) ? name() : std::string(pick({"test", "Test", "a_b", "A.B", "a-b", "docs", "", "test,docs"}));
    return std::string(pick({"linux", "win32", "darwin", "Linux", "posix", "nt", "x86_64", "aarch64", "CPython",
                             "cpython", "PyPy", "posix nt", "", "linux2", "sys_platform", "a'b"}));
}

std::string Generator::comparison()
{
    const std::string variable(pick({"python_version",
                                     "python_full_version",
                                     "os_name",
                                     "sys_platform",
                                     "platform_system",
                                     "platform_machine",
                                     "platform_release",
                                     "platform_version",
                                     "platform_python_implementation",
                                     "implementation_name",
                                     "implementation_version",
                                     "extra",
                                     "extra",
                                     "python_version",
                                     "python_version",
                                     "extras",
                                     "dependency_groups",
                                     "os.name",
                                     "sys.platform",
                                     "platform.machine",
                                     "platform.version",
                                     "python_implementation",
                                     "platform.python_implementation"}));
    const std::string op(pick({"==", "!=", "<=", ">=", "<", ">", "==", "in", "not in", "~=", "==="}));
    const bool word = op == "in" || op == "not in";
    const std::string between = word ? " " : blanks();
    const bool set = variable == "extras" || variable == "dependency_groups";
    const std::string literal = quoted(literalFor(variable));
    if (oneIn(200))
        return variable + " == os_name";
    if (oneIn(200))
        return literal + " == " + literal;
    if (set ? !oneIn(10) : oneIn(6))
        return literal + between + (set && !oneIn(4) ? std::string(pick({"in", "not in"})) + " " : op + between)
            + variable;
    return variable + between + op + between + literal;
}

std::string Generator::marker(unsigned depth)
{
    std::string text;
    const std::size_t count = 1 + (oneIn(2) ? below(3) : 0);
    for (std::size_t i = 0; i < count; ++i) {
        text.append(i == 0 ? "" : pick({" and ", " or "}));
        if (depth < 4 && oneIn(6))
            text.append("(").append(blanks()).append(marker(depth + 1)).append(")").append(blanks());
        else
            text.append(comparison()).append(blanks());
    }
    return depth == 0 && oneIn(20) ? mutated(text) : text;
}

std::string Generator::requirement()
{
    std::string text = blanks() + name() + blanks();
    if (oneIn(4)) {
        text.append("[").append(blanks());
        for (std::size_t i = below(3); i > 0; --i)
            text.append(name()).append(blanks()).append(i > 1 ? "," : "").append(blanks());
        text.append("]").append(blanks());
    }
    if (oneIn(8))
        text.append("@").append(blanks()).append(pick({"https://example.org/a.whl", "file:///a b", "git+ssh://x@y/z"}));
    else if (oneIn(5))
        text.append("(").append(blanks()).append(specifierSet()).append(")");
    else if (!oneIn(4))
        text.append(specifierSet());
    if (oneIn(3))
        text.append(oneIn(3) ? ";" : " ; ").append(marker(1));
    return oneIn(12) ? mutated(text) : text;
}

std::string Generator::name()
{
    if (oneIn(3))
        return std::string(pick({"numpy", "typing-extensions", "zope.interface", "A", "ruamel.yaml.clib", "x_y", "PuLP",
                                 "nvidia-cublas-cu12", "b2", "a--b", "A._-b", "backports.zoneinfo"}));
    std::string text;
    for (std::size_t i = 0; i <= below(6); ++i)
        text.append(pick({"a", "B", "1", "c", "z", "-", "_", ".", "0", "q"}));
    return text;
}

std::string Generator::tags()
{
    const auto part = [this](std::initializer_list<std::string_view> choices) {
        std::string text(pick(choices));
        for (std::size_t i = oneIn(3) ? 1 + below(3) : 0; i > 0; --i)
            text.append(".").append(pick(choices));
        return text;
    };
    const std::string text = part({"py3", "py2", "cp312", "cp39", "CP310", "pp310", "3"}) + '-'
        + part({"none", "abi3", "cp312", "cp313t", "pypy310_pp73"}) + '-'
        + part({"any", "linux_x86_64", "manylinux_2_28_x86_64", "manylinux2014_aarch64", "macosx_11_0_arm64"});
    return oneIn(10) ? mutated(text) : text;
}

std::string Generator::wheelName()
{
    std::string text(pick({"torch", "typing_extensions", "A.b", "a__b", "nvidia_cublas_cu12", "six", ""}));
    text.append("-").append(version()).append("-");
    if (oneIn(5))
        text.append(pick({"1", "1local", "0012", "9_x", "x1", ""})).append("-");
    text.append(tags()).append(oneIn(30) ? ".zip" : ".whl");
    return oneIn(10) ? mutated(text) : text;
}

std::string Generator::sdistName()
{
    const std::string text =
        name() + "-" + version() + std::string(pick({".tar.gz", ".tar.gz", ".zip", ".tar.bz2", ".TAR.GZ"}));
    return oneIn(10) ? mutated(text) : text;
}

std::string Generator::mutated(std::string text)
{
    static constexpr std::string_view Characters = "0123456789.+-_!*=<>~,;()[]@'\" \tabcdeoprtvxzAVZ/#\\&|";
    for (std::size_t i = 0; i <= below(3); ++i) {
        const std::size_t at = text.empty() ? 0 : below(text.size());
        const std::string character = oneIn(25) ? std::string(pick({"\u00e9", "\u00a0", "\u017f", "\u0661"}))
                                                : std::string(1, Characters[below(Characters.size())]);
        switch (below(text.empty() ? 1 : 4)) {
        case 0:
            text.insert(at, character);
            break;
        case 1:
            text.erase(at, 1);
            break;
        case 2:
            text.replace(at, 1, character);
            break;
        default:
            text.insert(at, 1, text[at]);
            break;
        }
    }
    return text;
}
