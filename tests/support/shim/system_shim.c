// LD_PRELOADed into the unchanged programs by tests: stands between them and the system.
//   KEYWRIGHT_KILL_AT=N      SIGKILL at the N-th call that changes a file (1 is the first), before it does anything;
//   KEYWRIGHT_KILL_STRIDE=S  of an unbroken run of pwrite() only each S-th counts: a database transaction is one step
//                            more or less, not one a page;
//   KEYWRIGHT_KILL_TORN=1    ... or, where that call writes, after the first half of it is written.
//   KEYWRIGHT_STEPS_FILE=F   at an orderly end the number of such calls is written to F.
//   KEYWRIGHT_FULL_AT=N      from the N-th such call on the disk is full: writes fail with ENOSPC;
//   KEYWRIGHT_RECORD_FILE=F  all that is written to files and sockets, put into the environment or handed to other
//                            programs is appended to F, and a line "opened PATH" for each file opened for writing.
//   KEYWRIGHT_CLOCK_SHIFT=S  the clock goes S seconds ahead (or behind).
// Standard input, output and error are never touched: the test has them anyway.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

extern char** environ;

static atomic_long steps;
static long kill_at, full_at;
static long stride = 1;
static atomic_long run; // of pwrite()
static int torn;
static const char* steps_file;
static long clock_shift;
static int record = -1;

// The system's own function of that name, looked up once.
#define REAL(name)                                                                                                     \
    __extension__({                                                                                                    \
        static __typeof__(&name) real;                                                                                 \
        if (!real)                                                                                                     \
            real = (__typeof__(&name))dlsym(RTLD_NEXT, #name);                                                         \
        real;                                                                                                          \
    })

__attribute__((constructor)) static void begin(void)
{
    const char* at = getenv("KEYWRIGHT_KILL_AT");
    const char* full = getenv("KEYWRIGHT_FULL_AT");
    const char* shift = getenv("KEYWRIGHT_CLOCK_SHIFT");
    const char* file = getenv("KEYWRIGHT_RECORD_FILE");
    kill_at = at ? atol(at) : 0;
    full_at = full ? atol(full) : 0;
    clock_shift = shift ? atol(shift) : 0;
    const char* every = getenv("KEYWRIGHT_KILL_STRIDE");
    stride = every && atol(every) > 0 ? atol(every) : 1;
    torn = getenv("KEYWRIGHT_KILL_TORN") != NULL;
    steps_file = getenv("KEYWRIGHT_STEPS_FILE");
    if (file)
        record = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

__attribute__((destructor)) static void end(void)
{
    char text[32];
    if (!steps_file)
        return;
    const int file = (int)syscall(SYS_openat, AT_FDCWD, steps_file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const int size = snprintf(text, sizeof text, "%ld", atomic_load(&steps));
    syscall(SYS_write, file, text, (size_t)size);
    close(file);
}

static void note(const void* bytes, size_t size)
{
    if (record >= 0 && bytes)
        syscall(SYS_write, record, bytes, size);
}

static void note_all(char* const* texts)
{
    for (; texts && *texts; ++texts) {
        note(*texts, strlen(*texts));
        note("\n", 1);
    }
}

static void die(void)
{
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;)
        pause();
}

static void step(void)
{
    atomic_store(&run, 0);
    if (atomic_fetch_add(&steps, 1) + 1 == kill_at)
        die();
}

// Files change by writing; pipes, event descriptors and terminals do not count.
static int is_file(int fd)
{
    struct stat what;
    return fd > 2 && fstat(fd, &what) == 0 && S_ISREG(what.st_mode);
}

// Whether nothing more fits: then errno says so.
static int is_full(int fd)
{
    if (full_at == 0 || atomic_load(&steps) < full_at || !is_file(fd))
        return 0;
    errno = ENOSPC;
    return 1;
}

// Of a write: true when its half is to be written before the end.
static int write_step(int fd, const void* bytes, size_t size, int positioned)
{
    const int saved = errno;
    if (fd > 2)
        note(bytes, size);
    if (!is_file(fd)) {
        errno = saved;
        return 0;
    }
    errno = saved;
    if (positioned && atomic_fetch_add(&run, 1) % stride != 0)
        return 0;
    const long so_far = atomic_load(&run);
    if (torn && size > 1 && atomic_load(&steps) + 1 == kill_at)
        return 1;
    step();
    if (positioned)
        atomic_store(&run, so_far);
    return 0;
}

ssize_t write(int fd, const void* bytes, size_t size)
{
    if (write_step(fd, bytes, size, 0)) {
        REAL(write)(fd, bytes, size / 2);
        die();
    }
    return is_full(fd) ? -1 : REAL(write)(fd, bytes, size);
}

ssize_t pwrite(int fd, const void* bytes, size_t size, off_t at)
{
    if (write_step(fd, bytes, size, 1)) {
        REAL(pwrite)(fd, bytes, size / 2, at);
        die();
    }
    return is_full(fd) ? -1 : REAL(pwrite)(fd, bytes, size, at);
}

ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at)
{
    if (write_step(fd, bytes, size, 1)) {
        REAL(pwrite64)(fd, bytes, size / 2, at);
        die();
    }
    return is_full(fd) ? -1 : REAL(pwrite64)(fd, bytes, size, at);
}

ssize_t writev(int fd, const struct iovec* parts, int count)
{
    for (int i = 0; i < count && fd > 2; ++i)
        note(parts[i].iov_base, parts[i].iov_len);
    if (is_file(fd))
        step();
    return REAL(writev)(fd, parts, count);
}

ssize_t send(int fd, const void* bytes, size_t size, int flags)
{
    note(bytes, size);
    return REAL(send)(fd, bytes, size, flags);
}

ssize_t sendto(int fd, const void* bytes, size_t size, int flags, const struct sockaddr* to, socklen_t length)
{
    note(bytes, size);
    return REAL(sendto)(fd, bytes, size, flags, to, length);
}

ssize_t sendmsg(int fd, const struct msghdr* message, int flags)
{
    for (size_t i = 0; i < message->msg_iovlen; ++i)
        note(message->msg_iov[i].iov_base, message->msg_iov[i].iov_len);
    return REAL(sendmsg)(fd, message, flags);
}

static void opening(const char* path, int flags)
{
    if ((flags & O_ACCMODE) != O_RDONLY && record >= 0) {
        note("\nopened ", 8);
        note(path, strlen(path));
        note("\n", 1);
    }
    if (flags & (O_CREAT | O_TRUNC))
        step();
}

#define OPEN(name)                                                                                                     \
    int name(const char* path, int flags, ...)                                                                         \
    {                                                                                                                  \
        mode_t mode = 0;                                                                                               \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                                           \
            va_list rest;                                                                                              \
            va_start(rest, flags);                                                                                     \
            mode = va_arg(rest, mode_t);                                                                               \
            va_end(rest);                                                                                              \
        }                                                                                                              \
        opening(path, flags);                                                                                          \
        return REAL(name)(path, flags, mode);                                                                          \
    }
#define OPENAT(name)                                                                                                   \
    int name(int folder, const char* path, int flags, ...)                                                             \
    {                                                                                                                  \
        mode_t mode = 0;                                                                                               \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                                           \
            va_list rest;                                                                                              \
            va_start(rest, flags);                                                                                     \
            mode = va_arg(rest, mode_t);                                                                               \
            va_end(rest);                                                                                              \
        }                                                                                                              \
        opening(path, flags);                                                                                          \
        return REAL(name)(folder, path, flags, mode);                                                                  \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

// Calls that change names, sizes or rights, or make sure of what was written: counted, then done.
#define STEP(type, name, parameters, arguments)                                                                        \
    type name parameters                                                                                               \
    {                                                                                                                  \
        step();                                                                                                        \
        return REAL(name) arguments;                                                                                   \
    }
STEP(int, fsync, (int fd), (fd))
STEP(int, fdatasync, (int fd), (fd))
STEP(int, ftruncate, (int fd, off_t size), (fd, size))
STEP(int, ftruncate64, (int fd, off64_t size), (fd, size))
STEP(int, posix_fallocate, (int fd, off_t at, off_t size), (fd, at, size))
STEP(int, posix_fallocate64, (int fd, off64_t at, off64_t size), (fd, at, size))
STEP(int, rename, (const char* from, const char* to), (from, to))
STEP(int, renameat, (int f, const char* from, int t, const char* to), (f, from, t, to))
STEP(int, renameat2, (int f, const char* from, int t, const char* to, unsigned flags), (f, from, t, to, flags))
STEP(int, link, (const char* from, const char* to), (from, to))
STEP(int, linkat, (int f, const char* from, int t, const char* to, int flags), (f, from, t, to, flags))
STEP(int, unlink, (const char* path), (path))
STEP(int, unlinkat, (int folder, const char* path, int flags), (folder, path, flags))
STEP(int, mkdir, (const char* path, mode_t mode), (path, mode))
STEP(int, fchmod, (int fd, mode_t mode), (fd, mode))
STEP(int, chmod, (const char* path, mode_t mode), (path, mode))

int setenv(const char* name, const char* value, int overwrite)
{
    note(value, strlen(value));
    return REAL(setenv)(name, value, overwrite);
}

int putenv(char* text)
{
    note(text, strlen(text));
    return REAL(putenv)(text);
}

int execve(const char* path, char* const* arguments, char* const* environment)
{
    note_all(arguments);
    note_all(environment);
    return REAL(execve)(path, arguments, environment);
}

int execv(const char* path, char* const* arguments)
{
    note_all(arguments);
    note_all(environ);
    return REAL(execv)(path, arguments);
}

int execvp(const char* path, char* const* arguments)
{
    note_all(arguments);
    note_all(environ);
    return REAL(execvp)(path, arguments);
}

int posix_spawn(pid_t* pid, const char* path, const posix_spawn_file_actions_t* actions,
                const posix_spawnattr_t* attributes, char* const* arguments, char* const* environment)
{
    note_all(arguments);
    note_all(environment);
    return REAL(posix_spawn)(pid, path, actions, attributes, arguments, environment);
}

int clock_gettime(clockid_t clock, struct timespec* now)
{
    const int done = REAL(clock_gettime)(clock, now);
    if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += clock_shift;
    return done;
}

int gettimeofday(struct timeval* restrict now, void* restrict zone)
{
    const int done = REAL(gettimeofday)(now, zone);
    if (done == 0)
        now->tv_sec += clock_shift;
    return done;
}

time_t time(time_t* out)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out)
        *out = now.tv_sec;
    return now.tv_sec;
}
