// SPDX-License-Identifier: MIT
#include "environment/ngcdetection.h"

#include "environment/variables.h"
#include "parse/characters.h"

#include <array>
#include <charconv>

namespace constrictor {

namespace {

/// What marks a product's image: the framework that NVIDIA builds for it, and where it lies.
struct Product
{
    std::string_view name;
    std::string_view package;
    std::string_view variable;
    std::string_view folder;
};

constexpr std::array<Product, 2> products = {{
    {"PyTorch", "torch", "NVIDIA_PYTORCH_VERSION", "/opt/pytorch"},
    {"TensorFlow", "tensorflow", "NVIDIA_TENSORFLOW_VERSION", "/opt/tensorflow"},
}};

std::optional<unsigned> leadingNumber(std::string_view &text)
{
    unsigned number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

std::optional<std::string> releaseAt(std::string_view text)
{
    const std::optional<unsigned> year = leadingNumber(text);
    if (!year || !text.starts_with('.'))
        return std::nullopt;
    text.remove_prefix(1);
    const std::optional<unsigned> month = leadingNumber(text);
    if (!month || *month < 1 || *month > 12 || (!text.empty() && text.front() != '.'))
        return std::nullopt;
    return std::to_string(*year) + (*month < 10 ? ".0" : ".") + std::to_string(*month);
}

/// The lock of @p package: the last "==" line with a release of NVIDIA's.
void takeBaseFromLocks(const Environment &environment, std::string_view package, NgcRelease &result)
{
    for (const ConstraintFile &file : environment.constraintFiles) {
        for (const ConstraintLine &line : file.content.lines) {
            if (line.kind != LineKind::Requirement || line.requirement->normalizedName != package)
                continue;
            const std::string_view text = std::string_view(file.text).substr(line.version.offset, line.version.length);
            const std::size_t plus = text.find('+');
            const auto release = plus == std::string_view::npos ? std::nullopt : ngcReleaseOf(text.substr(plus + 1));
            if (release) {
                result.baseRelease = *release;
                result.evidence = file.path;
            }
        }
    }
}

void takeBaseFromVariable(const Environment &environment, const Product &product, NgcRelease &result)
{
    const RecordedVariable *variable = findVariable(environment.variables, product.variable);
    if (!result.baseRelease.empty() || variable == nullptr || variable->value.empty())
        return;
    result.baseRelease = variable->value;
    result.evidence = variable->path;
}

void takeInstalled(const Environment &environment, std::string_view package, NgcRelease &result)
{
    const InstalledPackage *installed = findPackage(environment, package);
    if (installed == nullptr || !installed->version)
        return;
    const std::optional<std::string> release = ngcReleaseOf(installed->version->local());
    if (!release)
        return;
    result.release = *release;
    if (result.evidence.empty())
        result.evidence = installed->metadataFolder;
}

} // namespace

std::optional<std::string> ngcReleaseOf(std::string_view localVersion)
{
    for (std::size_t start = 0; start < localVersion.size();) {
        const std::string_view rest = localVersion.substr(start);
        if (rest.starts_with("nv") && rest.size() > 2 && isDigit(rest[2]))
            return releaseAt(rest.substr(2));
        start = localVersion.find('.', start);
        start = start == std::string_view::npos ? localVersion.size() : start + 1;
    }
    return std::nullopt;
}

std::optional<NgcRelease> detectNgcRelease(const Root &root, const Environment &environment)
{
    for (const Product &product : products) {
        NgcRelease result;
        result.product = product.name;
        takeBaseFromLocks(environment, product.package, result);
        takeBaseFromVariable(environment, product, result);
        takeInstalled(environment, product.package, result);
        if (!result.release.empty() || !result.baseRelease.empty())
            return result;
        const bool nvidia = root.kindOf("/opt/nvidia/nvidia_entrypoint.sh") == EntryKind::File;
        if (nvidia && root.kindOf(product.folder) == EntryKind::Folder) {
            result.evidence = product.folder;
            return result;
        }
    }
    return std::nullopt;
}

} // namespace constrictor
