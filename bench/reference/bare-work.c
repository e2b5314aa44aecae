/*
 * The bare work of data verbs in C with two threads: what a program that does nothing else could reach.
 *
 *   bare-work stat DIRECTORY           stat every file below
 *   bare-work store DIRECTORY CACHE    read and hash (MD5) every file, write it to CACHE/ab/cdef… by a rename
 *   bare-work copy DIRECTORY TARGET    the same, keeping paths: what push, checkout and pull do
 *   bare-work hash FILE                MD5 of one file
 *   bare-work forget DIRECTORY         free the memory that keeps what was written below; no measure
 *
 * cc -O2 -pthread -o bare-work bare-work.c -lcrypto
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { THREADS = 2, BATCH = 64, BLOCK = 1 << 20 };

static char **files;
static size_t count, room;
static atomic_size_t next;
static const char *mode, *source, *target;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static void walk(const char *directory) {
  DIR *open_directory = opendir(directory);
  if (!open_directory) fail(directory);
  for (struct dirent *entry; (entry = readdir(open_directory));) {
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    char *path;
    if (asprintf(&path, "%s/%s", directory, entry->d_name) < 0) fail("asprintf");
    if (entry->d_type == DT_DIR) {
      walk(path);
      free(path);
      continue;
    }
    if (count == room && !(files = realloc(files, (room = room ? room * 2 : 1024) * sizeof *files))) fail("realloc");
    files[count++] = path;
  }
  closedir(open_directory);
}

static void make_parents(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(path, 0777);
    *slash = '/';
  }
}

static void hex_digest(EVP_MD_CTX *context, char *hex) {
  unsigned char digest[16];
  EVP_DigestFinal_ex(context, digest, NULL);
  for (int i = 0; i < 16; i++) sprintf(hex + 2 * i, "%02x", digest[i]);
}

static void work_on(const char *path, char *buffer, EVP_MD_CTX *context) {
  struct stat status;
  if (!strcmp(mode, "stat")) {
    if (stat(path, &status)) fail(path);
    return;
  }
  int in = open(path, O_RDONLY);
  if (in < 0) fail(path);
  if (!strcmp(mode, "forget")) {
    posix_fadvise(in, 0, 0, POSIX_FADV_DONTNEED);
    close(in);
    return;
  }
  EVP_DigestInit_ex(context, EVP_md5(), NULL);
  ssize_t length = read(in, buffer, BLOCK);
  if (length < 0) fail(path);
  if (length == BLOCK && strcmp(mode, "hash")) {
    fputs("files of 1 MiB and more are for `hash`\n", stderr);
    exit(1);
  }
  for (ssize_t got = length; got > 0; got = read(in, buffer, BLOCK)) {
    EVP_DigestUpdate(context, buffer, got);
    if (got < BLOCK) break;
  }
  close(in);
  char hex[33], *place, *temporary;
  hex_digest(context, hex);
  if (!strcmp(mode, "hash")) {
    puts(hex);
    return;
  }
  int made = !strcmp(mode, "store") ? asprintf(&place, "%s/%.2s/%s", target, hex, hex + 2)
                                    : asprintf(&place, "%s%s", target, path + strlen(source));
  if (made < 0 || asprintf(&temporary, "%s.tmp", place) < 0) fail("asprintf");
  int out = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0444);
  if (out < 0) {
    make_parents(temporary);
    if ((out = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0444)) < 0) fail(temporary);
  }
  if (write(out, buffer, length) != length) fail(temporary);
  close(out);
  if (rename(temporary, place)) fail(place);
  free(place);
  free(temporary);
}

static void *worker(void *unused) {
  (void)unused;
  char *buffer = malloc(BLOCK);
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  for (size_t first; (first = atomic_fetch_add(&next, BATCH)) < count;)
    for (size_t i = first; i < first + BATCH && i < count; i++) work_on(files[i], buffer, context);
  EVP_MD_CTX_free(context);
  free(buffer);
  return NULL;
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  mode = argv[1];
  source = argv[2];
  target = argc > 3 ? argv[3] : NULL;
  if (!strcmp(mode, "hash")) {
    files = argv + 2;
    count = 1;
  } else {
    walk(source);
  }
  pthread_t threads[THREADS];
  for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, worker, NULL);
  for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
  return 0;
}
