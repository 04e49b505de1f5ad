// SPDX-License-Identifier: MIT
#include "wheel/zipcontent.h"

#include "wheel/accessdevice_p.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/unzip.h>

namespace constrictor {

namespace {

constexpr std::uint16_t encryptedFlag = 1;

Error damaged()
{
    return Error{ErrorKind::NotRecognised, {}, 0, "zip"};
}

/// Goes to an entry by its place. QuaZip's own search would convert the name of every entry first.
bool goTo(QuaZip &zip, const ZipEntry &entry)
{
    return zip.goToFirstFile() && unzSetOffset64(zip.getUnzFile(), entry.directoryOffset) == UNZ_OK;
}

} // namespace

Result<std::string> readZipEntry(const RandomAccess &file, const ZipEntry &entry, std::uint64_t limit)
{
    if (entry.size > limit)
        return Error{ErrorKind::TooLarge, {}, 0, std::to_string(limit)};
    if ((entry.flags & encryptedFlag) != 0 || (entry.method != 0 && entry.method != 8))
        return damaged();
    AccessDevice device(file);
    QuaZip zip(&device);
    if (!zip.open(QuaZip::mdUnzip) || !goTo(zip, entry))
        return damaged();
    QuaZipFile content(&zip);
    if (!content.open(QIODevice::ReadOnly))
        return damaged();
    std::string text(entry.size, '\0');
    const qint64 got = content.read(text.data(), static_cast<qint64>(text.size()));
    char beyond = 0; // reading on to the end is what makes QuaZip compare the CRC
    const bool exact = got == static_cast<qint64>(text.size()) && content.read(&beyond, 1) <= 0;
    content.close();
    if (!exact || content.getZipError() != UNZ_OK)
        return damaged();
    return text;
}

} // namespace constrictor
