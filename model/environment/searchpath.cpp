// SPDX-License-Identifier: MIT
#include "environment/searchpath.h"

#include "environment/fileproblems.h"
#include "environment/interpreters.h"
#include "environment/variables.h"
#include "parse/assignments.h"
#include "parse/characters.h"

#include <algorithm>

namespace constrictor {

namespace {

constexpr std::uint64_t settingsLimit = 1 << 20;

/// Collects folders that exist, each once.
class FolderList
{
public:
    FolderList(const Root &root, std::vector<FileProblem> &problems)
        : m_root(root)
        , m_problems(problems)
    {
    }

    void add(const std::string &path, bool readsPathFiles = true)
    {
        if (m_full)
            return;
        const Result<EntryKind> kind = m_root.lookUp(path);
        if (kind && *kind != EntryKind::Folder)
            return;
        const Result<std::string> real = kind ? m_root.realPath(path) : kind.error();
        if (!real)
            reportIfClosed(real.error());
        else if (isNew(*real) && hasRoom(path))
            m_folders.push_back({path, *real, readsPathFiles});
    }
    /// The same for a folder that most installations have not: closed ways to it are no problem.
    void addIfSeen(const std::string &path)
    {
        if (m_root.kindOf(path))
            add(path);
    }
    [[nodiscard]] std::vector<SearchFolder> take() { return std::move(m_folders); }

private:
    bool hasRoom(const std::string &path)
    {
        if (m_folders.size() == searchFolderLimit && !m_full)
            m_problems.push_back({path, ProblemKind::TooManyFolders, {}, {}, 0});
        m_full = m_folders.size() == searchFolderLimit;
        return !m_full;
    }
    bool isNew(const std::string &realPath)
    {
        if (std::find(m_realPaths.begin(), m_realPaths.end(), realPath) != m_realPaths.end())
            return false;
        m_realPaths.push_back(realPath);
        return true;
    }
    /// What is not there, or no folder, Python passes over in silence.
    void reportIfClosed(const Error &error)
    {
        if (error.kind != ErrorKind::PermissionDenied && error.kind != ErrorKind::ReadFailed)
            return;
        const std::size_t name = error.path.rfind('/');
        const Result<std::string> parent = m_root.realPath(error.path.substr(0, name));
        if (!parent || isNew(*parent + error.path.substr(name)))
            m_problems.push_back(fileProblem(error));
    }

    const Root &m_root;
    std::vector<FileProblem> &m_problems;
    std::vector<SearchFolder> m_folders;
    std::vector<std::string> m_realPaths;
    bool m_full = false;
};

void addPythonPath(const std::vector<RecordedVariable> &variables, FolderList &folders)
{
    const std::string value = variableValue(variables, "PYTHONPATH").value_or("");
    for (std::size_t start = 0; start < value.size();) {
        const std::size_t end = std::min(value.find(':', start), value.size());
        if (value[start] == '/')
            folders.add(value.substr(start, end - start), false);
        start = end + 1;
    }
}

/// CPython takes an empty variable as unset, and a zero as "no" (Python/initconfig.c, _Py_get_env_flag).
bool isFlagSet(const std::vector<RecordedVariable> &variables, std::string_view name)
{
    return variableValue(variables, name).value_or("").find_first_not_of('0') != std::string::npos;
}

void addUserSite(const std::string &minor, const std::vector<RecordedVariable> &variables, FolderList &folders)
{
    const std::string home = variableValue(variables, "HOME").value_or("/root");
    const std::string base = variableValue(variables, "PYTHONUSERBASE").value_or("");
    if (!isFlagSet(variables, "PYTHONNOUSERSITE"))
        folders.addIfSeen((base.empty() ? home + "/.local" : base) + "/lib/python" + minor + "/site-packages");
}

void addPrefix(const std::string &prefix, const std::string &minor, FolderList &folders)
{
    folders.add(prefix + "/lib64/python" + minor + "/site-packages");
    folders.add(prefix + "/lib/python" + minor + "/site-packages");
}

void addDebian(const std::string &minor, FolderList &folders)
{
    folders.add("/usr/local/lib/python" + minor + "/dist-packages");
    folders.add("/usr/lib/python3/dist-packages");
    folders.add("/usr/lib/python" + minor + "/dist-packages");
}

struct BasePython
{
    bool visible = false; ///< include-system-site-packages = true
    std::string prefix;
    std::string programs; ///< the folder that pyvenv.cfg names, such as /usr/bin
};

BasePython baseOf(const Root &root, const Interpreter &interpreter)
{
    const Result<std::string> text = root.readFile(interpreter.prefix + "/pyvenv.cfg", settingsLimit);
    if (!text)
        return {};
    const std::vector<Assignment> settings = parseKeyValueLines(*text);
    const std::string visible = valueOf(settings, "include-system-site-packages").value_or("false");
    const std::string home = valueOf(settings, "home").value_or("");
    return {equalsIgnoringCase(visible, "true") && !home.empty(), prefixOfPrograms(root, home), home};
}

/// Whether the library of @p base is in the root, which may be the folder of the virtual environment alone.
bool isThere(const Root &root, const BasePython &base, const Interpreter &interpreter)
{
    const std::string minor = minorVersion(interpreter);
    const auto isFolder = [&root](const std::string &path) { return root.kindOf(path) == EntryKind::Folder; };
    const bool debian =
        base.prefix == "/usr" && (isFolder("/usr/local/lib/python" + minor) || isFolder("/usr/lib/python3"));
    return base.prefix != interpreter.prefix
        && (debian || isFolder(base.prefix + "/lib/python" + minor) || isFolder(base.prefix + "/lib64/python" + minor));
}

/// site.venv(): the environment's own folder, the user's, then what its base has.
void addVirtualEnvironment(const Root &root, const Interpreter &interpreter,
                           const std::vector<RecordedVariable> &variables, FolderList &folders,
                           std::vector<FileProblem> &problems)
{
    const std::string minor = minorVersion(interpreter);
    const BasePython base = baseOf(root, interpreter);
    addPrefix(interpreter.prefix, minor, folders);
    if (!base.visible)
        return;
    if (!isThere(root, base, interpreter))
        problems.push_back({interpreter.prefix + "/pyvenv.cfg", ProblemKind::BaseNotInRoot, {}, base.programs, 0});
    addUserSite(minor, variables, folders);
    addPrefix(base.prefix, minor, folders);
    if (base.prefix == "/usr")
        addDebian(minor, folders);
}

} // namespace

std::vector<SearchFolder> searchPath(const Root &root, const Interpreter &interpreter,
                                     const std::vector<RecordedVariable> &variables, std::vector<FileProblem> &problems)
{
    const std::string minor = minorVersion(interpreter);
    FolderList folders(root, problems);
    addPythonPath(variables, folders);
    switch (interpreter.layout) {
    case PythonLayout::VirtualEnvironment:
        addVirtualEnvironment(root, interpreter, variables, folders, problems);
        break;
    case PythonLayout::Debian:
        addUserSite(minor, variables, folders);
        addDebian(minor, folders);
        break;
    case PythonLayout::Prefix:
        addUserSite(minor, variables, folders);
        if (interpreter.prefix == "/usr") // Fedora's keeps what pip installs apart
            addPrefix("/usr/local", minor, folders);
        addPrefix(interpreter.prefix, minor, folders);
        break;
    }
    return folders.take();
}

} // namespace constrictor
