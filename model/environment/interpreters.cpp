// SPDX-License-Identifier: MIT
#include "environment/interpreters.h"

#include "environment/foldernames.h"
#include "environment/pythonversion.h"
#include "environment/variables.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace constrictor {

namespace {

bool isFolder(const Root &root, const std::string &path)
{
    return root.kindOf(path) == EntryKind::Folder;
}

bool isFile(const Root &root, const std::string &path)
{
    return root.kindOf(path) == EntryKind::File;
}

/// "3.12" of "python3.12", nothing of other names.
std::optional<std::string> versionOfLibrary(std::string_view name)
{
    constexpr std::string_view start = "python3.";
    if (!name.starts_with(start))
        return std::nullopt;
    unsigned minor = 0;
    const std::string_view digits = name.substr(start.size());
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), minor);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return std::string(name.substr(6));
}

std::vector<std::string> libraryVersions(const Root &root, const std::string &prefix)
{
    std::vector<std::string> versions;
    for (const char *library : {"/lib", "/lib64"}) {
        for (const std::string &name : namesIn(root, prefix + library)) {
            const std::optional<std::string> version = versionOfLibrary(name);
            if (version && std::find(versions.begin(), versions.end(), *version) == versions.end())
                versions.push_back(*version);
        }
    }
    return versions;
}

/// A link counts wherever it leads: that of a virtual environment may lead out of the root.
bool isProgram(const Root &root, const std::string &path)
{
    return root.linkTarget(path) || isFile(root, path);
}

std::string programOf(const Root &root, const std::string &prefix, const std::string &version)
{
    for (const std::string &name : {"python" + version, std::string("python3"), std::string("python")}) {
        std::string path = prefix + "/bin/" + name;
        if (isProgram(root, path))
            return path;
    }
    return {};
}

Interpreter makeInterpreter(const Root &root, const std::string &prefix, const std::string &version,
                            PythonLayout layout)
{
    Interpreter interpreter;
    interpreter.prefix = prefix;
    interpreter.layout = layout;
    interpreter.path = programOf(root, prefix, version);
    interpreter.version = fullPythonVersion(root, prefix, version);
    return interpreter;
}

/// Debian's Python in /usr: its modules lie in /usr/lib/pythonX.Y, what pip installs in /usr/local.
void findDebian(const Root &root, std::vector<Interpreter> &found)
{
    std::vector<std::string> versions = libraryVersions(root, "/usr");
    for (const std::string &version : libraryVersions(root, "/usr/local"))
        versions.push_back(version);
    std::sort(versions.begin(), versions.end());
    versions.erase(std::unique(versions.begin(), versions.end()), versions.end());
    for (const std::string &version : versions) {
        const std::string library = "/lib/python" + version;
        const bool debian = isFolder(root, "/usr/local" + library + "/dist-packages")
            || isFolder(root, "/usr" + library + "/dist-packages")
            || (isFile(root, "/usr" + library + "/os.py") && isFolder(root, "/usr/lib/python3/dist-packages"));
        if (debian)
            found.push_back(makeInterpreter(root, "/usr", version, PythonLayout::Debian));
    }
}

void findInPrefix(const Root &root, const std::string &prefix, std::vector<Interpreter> &found)
{
    const auto known = [&prefix](const Interpreter &interpreter) { return interpreter.prefix == prefix; };
    if (prefix != "/usr" && std::any_of(found.begin(), found.end(), known))
        return;
    const bool virtualEnvironment = isFile(root, prefix + "/pyvenv.cfg");
    for (const std::string &version : libraryVersions(root, prefix)) {
        const std::string library = "/lib/python" + version + "/site-packages";
        const std::string library64 = "/lib64/python" + version + "/site-packages";
        if (!isFolder(root, prefix + library) && !isFolder(root, prefix + library64))
            continue;
        found.push_back(makeInterpreter(root, prefix, version,
                                        virtualEnvironment ? PythonLayout::VirtualEnvironment : PythonLayout::Prefix));
    }
}

/// The root itself counts as a prefix where it is one: not where /lib only is a link to /usr/lib.
void findInRootItself(const Root &root, std::vector<Interpreter> &found)
{
    if (isFile(root, "/pyvenv.cfg") || isFolder(root, "/conda-meta") || !isFolder(root, "/usr"))
        findInPrefix(root, "", found);
}

void findBelow(const Root &root, const std::string &folder, std::vector<Interpreter> &found)
{
    for (const std::string &name : namesIn(root, folder)) {
        const std::string prefix = folder + "/" + name;
        if (isFolder(root, prefix + "/lib"))
            findInPrefix(root, prefix, found);
    }
}

/// Folders of a person or a project: virtual environments beside the work, conda and pyenv of that person.
void findAtHome(const Root &root, const std::string &home, std::vector<Interpreter> &found)
{
    for (const char *name : {"/.venv", "/venv", "/miniconda3", "/anaconda3", "/miniforge3"})
        findInPrefix(root, home + name, found);
    for (const char *name : {"/.pyenv/versions", "/miniconda3/envs", "/anaconda3/envs", "/miniforge3/envs"})
        findBelow(root, home + name, found);
}

std::string withoutTrailingSlash(std::string path)
{
    while (path.ends_with('/'))
        path.pop_back();
    return path;
}

std::vector<int> numbersOf(const std::string &version)
{
    std::vector<int> numbers;
    const char *position = version.data();
    const char *end = position + version.size();
    while (position < end) {
        int number = 0;
        position = std::from_chars(position, end, number).ptr + 1;
        numbers.push_back(number);
    }
    return numbers;
}

std::string namesOf(const std::vector<Interpreter> &interpreters)
{
    std::string names;
    for (const Interpreter &interpreter : interpreters) {
        names += names.empty() ? "" : ", ";
        names += interpreter.path.empty() ? interpreter.prefix + "/lib/python" + minorVersion(interpreter)
                                          : interpreter.path;
    }
    return names;
}

using Chosen = std::optional<std::size_t>;

Chosen byPrefix(const std::vector<Interpreter> &interpreters, const std::string &prefix)
{
    const auto found = std::find_if(interpreters.begin(), interpreters.end(),
                                    [&](const Interpreter &interpreter) { return interpreter.prefix == prefix; });
    return found == interpreters.end() ? Chosen() : Chosen(found - interpreters.begin());
}

/// Whether @p name is one that Python's own program has where @p interpreter lies: "python", "python3", "python3.12".
bool isProgramName(std::string_view name, const Interpreter &interpreter)
{
    return name == "python" || name == "python3" || versionOfLibrary(name) == minorVersion(interpreter);
}

/// By the folder that the program lies in, whose prefix may hold several versions.
Chosen byFolder(const Root &root, const std::vector<Interpreter> &interpreters, const std::string &program)
{
    const std::size_t slash = program.rfind('/');
    const std::string folder = program.substr(0, slash);
    const std::string prefix = prefixOfPrograms(root, folder);
    const auto fits = [&](const Interpreter &interpreter) {
        return (prefix == interpreter.prefix || folder == interpreter.prefix + "/bin")
            && isProgramName(std::string_view(program).substr(slash + 1), interpreter);
    };
    const auto found = std::find_if(interpreters.begin(), interpreters.end(), fits);
    return found == interpreters.end() ? Chosen() : Chosen(found - interpreters.begin());
}

/// By the program's path, links followed: /usr/bin/python3 is /usr/bin/python3.12.
Chosen byProgram(const Root &root, const std::vector<Interpreter> &interpreters, const std::string &program)
{
    const auto same = [&](const Interpreter &interpreter) { return interpreter.path == program; };
    auto found = std::find_if(interpreters.begin(), interpreters.end(), same);
    if (found != interpreters.end())
        return found - interpreters.begin();
    if (!isProgram(root, program))
        return {};
    // a virtual environment's program is a link to its base, so the folder it lies in is asked first
    const Chosen inPrefix = byFolder(root, interpreters, program);
    if (inPrefix && interpreters[*inPrefix].layout == PythonLayout::VirtualEnvironment)
        return inPrefix;
    const Result<std::string> real = root.realPath(program);
    const auto leadsThere = [&](const Interpreter &interpreter) {
        return real && !interpreter.path.empty() && root.realPath(interpreter.path).ok()
            && *root.realPath(interpreter.path) == *real && interpreter.layout != PythonLayout::VirtualEnvironment;
    };
    found = std::find_if(interpreters.begin(), interpreters.end(), leadsThere);
    return found == interpreters.end() ? inPrefix : Chosen(found - interpreters.begin());
}

Chosen byVersion(const std::vector<Interpreter> &interpreters, const std::string &version)
{
    const auto same = [&](const Interpreter &interpreter) {
        return interpreter.version == version || minorVersion(interpreter) == version;
    };
    const auto found = std::find_if(interpreters.begin(), interpreters.end(), same);
    return found == interpreters.end() ? Chosen() : Chosen(found - interpreters.begin());
}

Chosen byPath(const Root &root, const std::vector<Interpreter> &interpreters, const std::string &searchPath)
{
    for (std::size_t start = 0; start <= searchPath.size();) {
        const std::size_t end = std::min(searchPath.find(':', start), searchPath.size());
        const std::string folder = searchPath.substr(start, end - start);
        for (const char *name : {"/python3", "/python"}) {
            const Chosen chosen = folder.starts_with('/') ? byProgram(root, interpreters, folder + name) : Chosen();
            if (chosen && root.kindOf(folder + name)) // one that leads nowhere is passed over
                return chosen;
        }
        start = end + 1;
    }
    return {};
}

Chosen newest(const std::vector<Interpreter> &interpreters)
{
    const auto older = [](const Interpreter &a, const Interpreter &b) {
        return numbersOf(a.version) < numbersOf(b.version);
    };
    return std::max_element(interpreters.begin(), interpreters.end(), older) - interpreters.begin();
}

Chosen usualChoice(const Root &root, const std::vector<Interpreter> &interpreters,
                   const std::vector<RecordedVariable> &variables)
{
    if (const Chosen itself = byPrefix(interpreters, ""))
        return itself;
    for (const char *name : {"VIRTUAL_ENV", "CONDA_PREFIX"}) {
        const std::string prefix = withoutTrailingSlash(variableValue(variables, name).value_or(""));
        if (const Chosen chosen = prefix.empty() ? Chosen() : byPrefix(interpreters, prefix))
            return chosen;
    }
    const std::string path = variableValue(variables, "PATH").value_or("/usr/local/sbin:/usr/local/bin:/usr/bin:/bin");
    if (const Chosen chosen = byPath(root, interpreters, path))
        return chosen;
    return newest(interpreters);
}

} // namespace

std::string minorVersion(const Interpreter &interpreter)
{
    const std::size_t firstDot = interpreter.version.find('.');
    const std::size_t secondDot = interpreter.version.find('.', firstDot + 1);
    return interpreter.version.substr(0, secondDot);
}

std::string prefixOfPrograms(const Root &root, const std::string &folder)
{
    const Result<std::string> real = root.realPath(folder);
    const std::string &place = real ? *real : folder;
    return place.substr(0, place.rfind('/'));
}

std::vector<Interpreter> findInterpreters(const Root &root, const std::vector<RecordedVariable> &variables)
{
    std::vector<Interpreter> found;
    findInRootItself(root, found);
    findDebian(root, found);
    for (const char *prefix : {"/usr", "/usr/local"})
        findInPrefix(root, prefix, found);
    for (const char *name : {"VIRTUAL_ENV", "CONDA_PREFIX"}) {
        const std::string prefix = withoutTrailingSlash(variableValue(variables, name).value_or(""));
        if (!prefix.empty())
            findInPrefix(root, prefix, found);
    }
    findBelow(root, "/opt", found);
    findBelow(root, "/opt/conda/envs", found);
    for (const char *home : {"", "/root", "/app", "/workspace", "/content"})
        findAtHome(root, home, found);
    for (const std::string &name : namesIn(root, "/home"))
        findAtHome(root, "/home/" + name, found);
    return found;
}

Result<std::size_t> chooseInterpreter(const Root &root, std::vector<Interpreter> &interpreters,
                                      const std::vector<RecordedVariable> &variables, const std::string &wanted)
{
    if (!wanted.empty() && wanted.front() == '/') {
        const std::size_t bin = wanted.rfind("/bin/");
        findInPrefix(root,
                     bin == std::string::npos ? withoutTrailingSlash(wanted)
                                              : prefixOfPrograms(root, wanted.substr(0, bin + 4)),
                     interpreters);
    }
    if (interpreters.empty())
        return Error{.kind = ErrorKind::NoPython, .path = "/", .detail = {}};
    if (wanted.empty())
        return *usualChoice(root, interpreters, variables);
    Chosen chosen = wanted.front() == '/' ? byProgram(root, interpreters, wanted) : byVersion(interpreters, wanted);
    if (!chosen)
        chosen = byPrefix(interpreters, withoutTrailingSlash(wanted));
    if (!chosen)
        return Error{.kind = ErrorKind::NoSuchInterpreter, .path = wanted, .detail = namesOf(interpreters)};
    return *chosen;
}

} // namespace constrictor
