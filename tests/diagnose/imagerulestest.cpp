// SPDX-License-Identifier: MIT
#include "diagnose/doctoredroot.h"

#include <doctest/doctest.h>

#include <filesystem>

using namespace constrictor;
using test::DoctoredRoot;
using test::knowledgeOf;

namespace {

constexpr const char *nvidiasTorch = "2.7.0a0+79aa17489c.nv25.4";

Knowledge imageKnowledge()
{
    return knowledgeOf(R"("image_packages":[{"product":"PyTorch","package":"torch"}],
        "delivered_locks":[{"product":"PyTorch","release":"25.04","source":{"confidence":"high"},
            "lines":["torch==2.7.0a0+79aa17489c.nv25.04","wrapt==1.17.2","numpy==1.26.4"]}])");
}

Cuda cudaWith(CompatState compat)
{
    Cuda cuda;
    cuda.version = "12.9";
    cuda.compat = compat;
    cuda.compatDriver = "575.51.03";
    cuda.links = {{"/usr/local/cuda/compat/lib/libcuda.so.1", "/usr/local/cuda-12.9/compat/lib.real/libcuda.so.1",
                   CompatLinkState::LeadsElsewhere},
                  {"/usr/local/cuda/compat/lib/libnvidia-nvvm.so.4",
                   "/usr/local/cuda-12.9/compat/lib.real/libnvidia-nvvm.so.4", CompatLinkState::Missing},
                  {"/usr/local/cuda/compat/lib/libcudadebugger.so.1",
                   "/usr/local/cuda-12.9/compat/lib.real/libcudadebugger.so.1", CompatLinkState::Correct}};
    return cuda;
}

} // namespace

TEST_CASE("the release of the image, known or not")
{
    DoctoredRoot root;
    CHECK(root.verdict("image-release") == "cannot tell\n");
    root.install("torch", nvidiasTorch);
    CHECK(root.verdict("image-release").starts_with("passed image-release-known(PyTorch, 25.04)"));
}

TEST_CASE("NVIDIA's framework was replaced or removed")
{
    const Knowledge knowledge = imageKnowledge();
    DoctoredRoot root;
    root.lock("torch==" + std::string(nvidiasTorch) + "\n");
    CHECK(root.verdict("image-build", knowledge).starts_with("warning image-build-removed(torch, PyTorch, 25.04)"));
    root.install("torch", "2.7.0");
    CHECK(root.verdict("image-build", knowledge)
              .starts_with("warning image-build-replaced(torch, PyTorch, 25.04, 2.7.0) @/usr/local/lib"));
    root.folder().makeFolder("usr");
    DoctoredRoot whole;
    whole.install("torch", nvidiasTorch);
    whole.lock("torch==" + std::string(nvidiasTorch) + "\n");
    CHECK(whole.verdict("image-build", knowledge) == "passed\n");
}

TEST_CASE("locks that differ from those that the image brings; the month's zero does not count")
{
    const Knowledge knowledge = imageKnowledge();
    DoctoredRoot root;
    root.install("torch", nvidiasTorch);
    root.lock("torch==" + std::string(nvidiasTorch) + "\nwrapt==1.17.2\nnumpy==1.26.4\nmine==1\n");
    CHECK(root.verdict("delivered-locks", knowledge) == "passed\n");
    root.lock("torch==" + std::string(nvidiasTorch) + "\nwrapt==1.16.0\n");
    CHECK(root.verdict("delivered-locks", knowledge)
          == "warning delivered-locks(PyTorch, 25.04) x2\n"
             "  delivered-lock-moved(wrapt, 1.17.2, 1.16.0) @/etc/pip/constraint.txt:2\n"
             "  delivered-lock-removed(numpy, 1.26.4)\n");
}

TEST_CASE("CUDA compat: off is normal, on 25.04 a warning")
{
    DoctoredRoot root;
    CHECK(root.verdict("cuda-compat") == "cannot tell\n");
    root.setCuda(cudaWith(CompatState::Off));
    const std::string off = "cuda-compat-off(575.51.03, 12.9) @/usr/local/cuda-12.9/compat/lib.real\n";
    CHECK(root.verdict("cuda-compat") == "note " + off);
    const Knowledge knowledge = knowledgeOf(
        R"("compat_reports":[{"image":{"product":"PyTorch","releases":"==25.4"},"source":{"confidence":"medium"}}])");
    CHECK(root.verdict("cuda-compat", knowledge) == "note " + off);
    root.install("torch", nvidiasTorch);
    CHECK(root.verdict("cuda-compat", knowledge)
          == "warning cuda-compat-off-reported(575.51.03, 12.9) @/usr/local/cuda-12.9/compat/lib.real\n");
}

TEST_CASE("CUDA compat: on, in part, empty")
{
    DoctoredRoot root;
    root.setCuda(cudaWith(CompatState::On));
    CHECK(root.verdict("cuda-compat").starts_with("note cuda-compat-on(575.51.03, 12.9)"));
    root.setCuda(cudaWith(CompatState::Partial));
    CHECK(root.verdict("cuda-compat")
          == "warning cuda-compat-partial(575.51.03, 12.9) x2 @/usr/local/cuda-12.9/compat/lib.real\n"
             "  compat-link-other(/usr/local/cuda/compat/lib/libcuda.so.1, "
             "/usr/local/cuda-12.9/compat/lib.real/libcuda.so.1) @/usr/local/cuda/compat/lib/libcuda.so.1\n"
             "  compat-link-missing(/usr/local/cuda/compat/lib/libnvidia-nvvm.so.4, "
             "/usr/local/cuda-12.9/compat/lib.real/libnvidia-nvvm.so.4) "
             "@/usr/local/cuda/compat/lib/libnvidia-nvvm.so.4\n");
    Cuda empty = cudaWith(CompatState::Empty);
    empty.links.clear();
    root.setCuda(empty);
    CHECK(root.verdict("cuda-compat") == "note cuda-compat-empty(575.51.03, 12.9) @/usr/local/cuda/compat\n");
}

TEST_CASE("CUDA as the files of a root tell it, through absolute links")
{
    const DoctoredRoot root;
    const test::TemporaryFolder &folder = root.folder();
    const std::string compat = "usr/local/cuda-12.9/compat/";
    const std::string real = "/" + compat + "lib.real";
    folder.link("usr/local/cuda", "/etc/alternatives/cuda");
    folder.link("etc/alternatives/cuda", "/usr/local/cuda-12.9");
    folder.write(compat + "lib.real/libcuda.so.575.51.03", "stand-in");
    folder.link(compat + "lib.real/libcuda.so.1", "libcuda.so.575.51.03");
    CHECK(root.verdict("cuda-compat") == "note cuda-compat-off(575.51.03, 12.9) @" + real + "\n");
    CHECK(root.verdict("driver-library") == "note driver-library-missing()\n");

    folder.link(compat + "lib/libcuda.so.1", real + "/libcuda.so.1");
    folder.link(compat + "lib/libcuda.so.575.51.03", "/elsewhere/libcuda.so.575.51.03");
    CHECK(root.verdict("cuda-compat")
          == "warning cuda-compat-partial(575.51.03, 12.9) @" + real
              + "\n  compat-link-other(/usr/local/cuda/compat/lib/libcuda.so.575.51.03, " + real
              + "/libcuda.so.575.51.03) @/usr/local/cuda/compat/lib/libcuda.so.575.51.03\n");

    std::filesystem::remove(folder.path() / (compat + "lib/libcuda.so.575.51.03"));
    folder.link(compat + "lib/libcuda.so.575.51.03", real + "/libcuda.so.575.51.03");
    CHECK(root.verdict("cuda-compat") == "note cuda-compat-on(575.51.03, 12.9) @" + real + "\n");

    folder.write("usr/lib/x86_64-linux-gnu/libcuda.so.1", "stand-in");
    CHECK(root.verdict("driver-library") == "passed\n");
}

TEST_CASE("a second toolkit, and the driver's library")
{
    const Knowledge knowledge = knowledgeOf(R"("toolkit_wheels":["nvidia-cuda-runtime-cu12"])");
    DoctoredRoot root;
    root.install("nvidia_cuda_runtime_cu12", "12.1.105");
    CHECK(root.verdict("second-toolkit", knowledge) == "cannot tell\n"); // the wheels' own is the only one
    CHECK(root.verdict("driver-library") == "cannot tell\n");
    root.setCuda(cudaWith(CompatState::None));
    CHECK(root.verdict("second-toolkit", knowledge).starts_with("note second-toolkit(12.9)\n  second-toolkit-wheel("));
    CHECK(root.verdict("second-toolkit") == "passed\n");
    CHECK(root.verdict("driver-library") == "note driver-library-missing()\n");
    Cuda mounted = cudaWith(CompatState::None);
    mounted.driverLibrary = "/usr/lib/x86_64-linux-gnu/libcuda.so.1";
    root.setCuda(mounted);
    CHECK(root.verdict("driver-library") == "passed\n");
}

TEST_CASE("known combinations need every condition")
{
    const Knowledge knowledge = knowledgeOf(R"("bad_pairs":[["a==1","b>=2"]])");
    DoctoredRoot root;
    root.install("a", "1.0");
    CHECK(root.verdict("known-combinations", knowledge) == "passed\n");
    root.install("b", "1.9");
    CHECK(root.verdict("known-combinations", knowledge) == "passed\n");
    root.install("B", "2.0rc1", {}, DoctoredRoot::userSite); // hides 1.9; a pre-release is below 2
    CHECK(root.verdict("known-combinations", knowledge) == "passed\n");
    DoctoredRoot bad;
    bad.install("a", "1.0");
    bad.install("b", "2.1");
    bad.lock("b==2.1\n");
    CHECK(bad.verdict("known-combinations", knowledge)
          == "warning known-fact(a 1.0, b 2.1) "
             "@/usr/local/lib/python3.12/dist-packages/a-1.0.dist-info @/etc/pip/constraint.txt:1\n");
}

TEST_CASE("advice by release and by the variable that sets the lock")
{
    const char *words = R"("title":{"en":"t"},"why":{"en":"w"},"source":{"confidence":"low"}})";
    const Knowledge knowledge = knowledgeOf(
        std::string(R"("facts":[{"id":"r","severity":"warning","image":{"product":"PyTorch",)")
        + R"("releases":"==25.5"},)" + words + R"(,{"id":"v","severity":"note","lock_variable":true,)" + words + "]");
    DoctoredRoot root;
    root.install("torch", nvidiasTorch);
    root.lock("one==1.0\n");
    CHECK(root.verdict("known-advice", knowledge) == "passed\n");
    root.folder().write("etc/environment", "PIP_CONSTRAINT=/etc/pip/constraint.txt\n");
    CHECK(root.verdict("known-advice", knowledge) == "note known-fact()\n");
    DoctoredRoot next;
    next.install("torch", "2.8.0a0+5228986c39.nv25.5");
    CHECK(next.verdict("known-advice", knowledge) == "warning known-fact()\n");
}

TEST_CASE("companions: releases are compared, builds of one image are not")
{
    const Knowledge knowledge =
        knowledgeOf(R"("companions":[{"package":"torch","companion":"torchaudio","source":{"confidence":"high"},
            "pairs":[["==2.4.*","==2.4.*"],["==2.5.*","==2.5.*"]]}])");
    DoctoredRoot root;
    root.install("torch", "2.4.0");
    CHECK(root.verdict("companions", knowledge) == "passed\n");
    root.install("torchaudio", "2.5.0+cu121");
    CHECK(root.verdict("companions", knowledge)
              .starts_with("warning companion-mismatch(torchaudio, 2.5.0+cu121, torch, 2.4.0, ==2.4.*) @"));
    DoctoredRoot image;
    image.install("torch", "2.4.0a0+1.nv24.6");
    image.install("torchaudio", "2.5.0a0");
    CHECK(image.verdict("companions", knowledge) == "passed\n");
    DoctoredRoot unknown;
    unknown.install("torch", "9.9");
    unknown.install("torchaudio", "1.0");
    CHECK(unknown.verdict("companions", knowledge) == "passed\n");
}
