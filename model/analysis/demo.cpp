// SPDX-License-Identifier: MIT
#include "analysis/demo.h"

#include "analysis/scan.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <utility>

namespace constrictor {

namespace fs = std::filesystem;

namespace {

std::pair<std::string_view, std::string_view> splitAtSpace(std::string_view text)
{
    const std::size_t space = std::min(text.find(' '), text.size());
    return {text.substr(0, space), text.substr(std::min(space + 1, text.size()))};
}

/// Writes what a description says, line by line (resources/demo/generate.py has the format).
class Expansion
{
public:
    explicit Expansion(fs::path root)
        : m_root(std::move(root))
    {
    }

    /// False where the line is none of the format.
    bool take(std::string_view line)
    {
        if (line.starts_with('|')) {
            m_content.append(line.substr(1)).append("\n");
            return m_file.has_relative_path();
        }
        const auto [word, rest] = splitAtSpace(line);
        if (word == "python")
            return addHeader("Requires-Python", rest);
        if (word == "extra")
            return addHeader("Provides-Extra", rest);
        if (word == "requires")
            return addHeader("Requires-Dist", rest);
        finishFile();
        if (word == "file")
            startFile(rest);
        else if (word == "link")
            makeLink(rest);
        else if (word == "site")
            m_site = rest;
        else if (word == "package")
            startPackage(rest);
        else
            return false;
        return true;
    }

    void finishFile()
    {
        if (m_file.has_relative_path())
            write(m_file, m_content);
        m_file.clear();
        m_content.clear();
    }

private:
    void write(const fs::path &relativePath, std::string_view text) const
    {
        const fs::path path = m_root / relativePath;
        fs::create_directories(path.parent_path());
        std::ofstream file;
        file.exceptions(std::ios::failbit | std::ios::badbit);
        file.open(path, std::ios::binary);
        file.write(text.data(), static_cast<std::streamsize>(text.size()));
    }

    void startFile(std::string_view path) { m_file = path; }

    void makeLink(std::string_view pathAndTarget) const
    {
        const auto [path, target] = splitAtSpace(pathAndTarget);
        fs::create_directories((m_root / path).parent_path());
        fs::create_symlink(target, m_root / path);
    }

    void startPackage(std::string_view nameAndVersion)
    {
        const auto [name, version] = splitAtSpace(nameAndVersion);
        std::string folder(name);
        std::replace_if(
            folder.begin(), folder.end(), [](char c) { return c == '-' || c == '.'; }, '_');
        folder.append("-").append(version).append(".dist-info");
        write(m_site / folder / "INSTALLER", "pip\n");
        write(m_site / folder / "WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
        write(m_site / folder / "RECORD", folder + "/METADATA,,\n" + folder + "/RECORD,,\n");
        startFile((m_site / folder / "METADATA").native());
        addHeader("Metadata-Version", "2.1");
        addHeader("Name", name);
        addHeader("Version", version);
    }

    bool addHeader(std::string_view header, std::string_view value)
    {
        m_content.append(header).append(": ").append(value).append("\n");
        return m_file.has_relative_path();
    }

    fs::path m_root;
    fs::path m_site;
    fs::path m_file; ///< relative; empty between two files
    std::string m_content;
};

/// A fresh folder: in memory where the system has a place for that, since the copy has over a thousand small files.
/// Empty, and errno set, where none can be made.
std::string makePrivateFolder()
{
    const char *runtime = std::getenv("XDG_RUNTIME_DIR");
    std::error_code error;
    const fs::path temporary = fs::temp_directory_path(error);
    for (const fs::path &place : {fs::path(runtime == nullptr ? "" : runtime), fs::path("/dev/shm"), temporary}) {
        std::string folder = (place / "constrictor-demo-XXXXXX").native();
        if (place.is_absolute() && ::mkdtemp(folder.data()) != nullptr)
            return folder;
    }
    return {};
}

Error failure(ErrorKind kind, const std::string &path, int systemError = 0)
{
    return Error{.kind = kind, .path = path, .systemError = systemError, .detail = {}};
}

} // namespace

bool isDemo(const Inputs &inputs)
{
    return inputs.displayName == demoName;
}

Result<DemoCopy> DemoCopy::create(std::string_view description, const StopToken &stop)
{
    const std::string folder = makePrivateFolder();
    if (folder.empty())
        return failure(ErrorKind::WriteFailed, folder, errno);
    DemoCopy copy(folder);
    Expansion expansion(folder);
    try {
        for (std::size_t start = 0; start < description.size();) {
            if (stop.stop_requested())
                return failure(ErrorKind::Cancelled, folder);
            const std::size_t end = std::min(description.find('\n', start), description.size());
            if (!expansion.take(description.substr(start, end - start)))
                return failure(ErrorKind::NotRecognised, std::string(demoName));
            start = end + 1;
        }
        expansion.finishFile();
    } catch (const std::system_error &exception) { // std::filesystem and streams report a full disk this way
        return failure(ErrorKind::WriteFailed, folder, exception.code().value());
    }
    return Result<DemoCopy>(std::move(copy));
}

DemoCopy::DemoCopy(std::string folder)
    : m_folder(std::move(folder))
{
}

DemoCopy::DemoCopy(DemoCopy &&other) noexcept
    : m_folder(std::exchange(other.m_folder, {}))
{
}

DemoCopy &DemoCopy::operator=(DemoCopy &&other) noexcept
{
    std::swap(m_folder, other.m_folder);
    return *this;
}

DemoCopy::~DemoCopy()
{
    std::error_code ignored;
    if (!m_folder.empty())
        fs::remove_all(m_folder, ignored);
}

} // namespace constrictor
