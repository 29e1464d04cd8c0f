//! What a person brings: one file, or the files in an archive, read where they are.
//!
//! Nothing is unpacked to the disk, so no name in an archive leads anywhere. Every file has a bound:
//! what is read whole is at most `LARGEST`, what is streamed at most `LONGEST`, and an archive
//! that grows beyond reason is refused.

use std::io::{self, BufReader, Cursor, Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use encoding_rs::Encoding;
use zip::ZipArchive;

use super::decode::utf_16;
use super::error::{ImportError, LARGEST, Stopped};

/// The most bytes of one file that is streamed.
const LONGEST: u64 = 16_000_000_000;
/// The most files of an archive that are looked at.
const MOST_FILES: usize = 20_000;
/// What an archive may grow to for each of its bytes, above [`SMALL`].
const GROWTH: u64 = 200;
const SMALL: u64 = 20_000_000;
/// The bytes that tell what a file is.
const HEAD: u64 = 8_192;

/// How far reading has come, seen from another thread, and a word to stop it.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    read: AtomicU64,
    total: AtomicU64,
    stopped: AtomicBool,
}

impl Progress {
    /// The share that has been read, 0 to 1; `None` where the length is not known yet.
    pub fn share(&self) -> Option<f32> {
        let total = self.0.total.load(Ordering::Relaxed);
        let read = self.0.read.load(Ordering::Relaxed);
        (total > 0).then(|| (read as f32 / total as f32).min(1.0))
    }

    /// Stops the reading at the next block.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Relaxed);
    }

    fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Relaxed)
    }
}

/// A source that counts what is read of it and can be stopped.
struct Counted<R> {
    inner: R,
    progress: Progress,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.progress.is_stopped() {
            return Err(io::Error::other(Stopped));
        }
        let read = self.inner.read(buffer)?;
        self.progress
            .0
            .read
            .fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl<R: Seek> Seek for Counted<R> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

trait Source: Read + Seek + Send {}
impl<T: Read + Seek + Send> Source for T {}

type Raw = Counted<Box<dyn Source>>;

enum From {
    Plain(Raw),
    Archive(Box<ZipArchive<BufReader<Raw>>>),
    /// It was given away as a whole.
    Spent,
}

/// A file in blocks. Not behind a trait: what looks for one sign after the other asks for the block each time.
pub type Stream<'a> = BufReader<io::Take<&'a mut dyn Read>>;

/// One file, or the files of an archive.
pub struct Files {
    from: From,
    names: Vec<String>,
    path: PathBuf,
    /// The encoding of their text, where it is told.
    encoding: Option<&'static Encoding>,
}

/// Whether an encoding is called so.
pub fn is_encoding(name: &str) -> bool {
    Encoding::for_label(name.as_bytes()).is_some()
}

impl Files {
    /// The file at `path`.
    #[allow(
        clippy::disallowed_methods,
        reason = "an import begins with reading the file a person chose"
    )]
    pub fn open(path: &Path, progress: &Progress) -> Result<Self, ImportError> {
        let failed = |why| ImportError::File {
            why,
            path: path.to_owned(),
        };
        let about = std::fs::metadata(path).map_err(failed)?;
        if !about.is_file() {
            return Err(ImportError::NoFile {
                folder: about.is_dir(),
                path: path.to_owned(),
            });
        }
        let file = std::fs::File::open(path).map_err(failed)?;
        Self::new(Box::new(file), about.len(), path, progress)
    }

    /// Bytes that are there already.
    pub fn of_bytes(bytes: Vec<u8>) -> Result<Self, ImportError> {
        let length = bytes.len() as u64;
        let source = Box::new(Cursor::new(bytes));
        Self::new(source, length, Path::new(""), &Progress::default())
    }

    fn new(
        source: Box<dyn Source>,
        length: u64,
        path: &Path,
        progress: &Progress,
    ) -> Result<Self, ImportError> {
        progress.0.total.store(length, Ordering::Relaxed);
        let mut raw = Counted {
            inner: source,
            progress: progress.clone(),
        };
        let failed = |why| ImportError::of_reading(why, path);
        let mut mark = Vec::new();
        raw.by_ref()
            .take(4)
            .read_to_end(&mut mark)
            .map_err(failed)?;
        raw.rewind().map_err(failed)?;
        let path = path.to_owned();
        if mark != b"PK\x03\x04" {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            return Ok(Self {
                names: vec![name.into_owned()],
                from: From::Plain(raw),
                path,
                encoding: None,
            });
        }
        let broken = |error: zip::result::ZipError| ImportError::Archive {
            why: error.to_string(),
            path: path.clone(),
        };
        let archive = ZipArchive::new(BufReader::new(raw)).map_err(broken)?;
        if archive.len() > MOST_FILES {
            return Err(ImportError::Archive {
                why: format!("it holds more than {MOST_FILES} files"),
                path,
            });
        }
        let name = |at| {
            let name = archive.name_for_index(at).and_then(Result::ok);
            name.map_or_else(String::new, std::borrow::Cow::into_owned)
        };
        let names = (0..archive.len()).map(name).collect();
        Ok(Self {
            names,
            from: From::Archive(Box::new(archive)),
            path,
            encoding: None,
        })
    }

    /// Reads text that is read whole in the encoding called so, whatever its bytes suggest.
    pub fn read_as(&mut self, encoding: &str) {
        self.encoding = Encoding::for_label(encoding.as_bytes());
    }

    /// The names of the files, to tell them apart: no path on this computer.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Whether it is an archive.
    pub fn is_archive(&self) -> bool {
        matches!(self.from, From::Archive(_))
    }

    /// Where it was read from.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The first bytes of a file.
    pub fn head(&mut self, at: usize) -> Result<Vec<u8>, ImportError> {
        let head = self.with(at, |file| {
            let mut head = Vec::new();
            file.take(HEAD).read_to_end(&mut head).map(|_| head)
        })?;
        Ok(self.as_utf_8(head))
    }

    /// Text that is in UTF-16, or in the encoding that was told, as UTF-8.
    fn as_utf_8(&self, bytes: Vec<u8>) -> Vec<u8> {
        // Without a mark only what begins as JSON does: a program's own bytes may look like UTF-16 too.
        let begins: [&[u8]; 6] = [b"\xff\xfe", b"\xfe\xff", b"{\0", b"[\0", b"\0{", b"\0["];
        let may_be = begins.iter().any(|begin| bytes.starts_with(begin));
        match self.encoding.or_else(|| utf_16(&bytes).filter(|_| may_be)) {
            Some(encoding) => encoding.decode(&bytes).0.into_owned().into_bytes(),
            None => bytes,
        }
    }

    /// A whole file.
    pub fn bytes(&mut self, at: usize) -> Result<Vec<u8>, ImportError> {
        let bytes = self.with(at, |file| {
            let mut bytes = Vec::new();
            file.take(LARGEST + 1)
                .read_to_end(&mut bytes)
                .map(|_| bytes)
        })?;
        if bytes.len() as u64 > LARGEST {
            return Err(ImportError::TooLarge {
                path: self.path.clone(),
            });
        }
        Ok(self.as_utf_8(bytes))
    }

    /// Whether all files of an archive together are within the bound of what is read.
    pub fn check(&mut self) -> Result<(), ImportError> {
        let From::Archive(archive) = &mut self.from else {
            return Ok(());
        };
        let total = (0..archive.len()).try_fold(0_u64, |total, at| {
            let file = archive.by_index_raw(at)?;
            zip::result::ZipResult::Ok(total.saturating_add(file.size()))
        });
        let path = self.path.clone();
        match total {
            Ok(total) if total <= LARGEST => Ok(()),
            Ok(_) => Err(ImportError::TooLarge { path }),
            Err(error) => Err(ImportError::Archive {
                why: error.to_string(),
                path,
            }),
        }
    }

    /// All bytes, as they are on the disk. Nothing can be read after it.
    pub fn whole(&mut self) -> Result<Vec<u8>, ImportError> {
        let path = self.path.clone();
        let failed = |why| ImportError::of_reading(why, &path);
        let mut raw = match std::mem::replace(&mut self.from, From::Spent) {
            From::Archive(archive) => archive.into_inner().into_inner(),
            From::Plain(raw) => raw,
            From::Spent => return Ok(Vec::new()),
        };
        raw.rewind().map_err(failed)?;
        let mut bytes = Vec::new();
        raw.take(LARGEST + 1)
            .read_to_end(&mut bytes)
            .map_err(failed)?;
        if bytes.len() as u64 > LARGEST {
            return Err(ImportError::TooLarge { path });
        }
        Ok(bytes)
    }

    /// Reads a file as a stream, in constant memory.
    pub fn stream<T>(
        &mut self,
        at: usize,
        read: impl FnOnce(&mut Stream<'_>) -> Result<T, ImportError>,
    ) -> Result<T, ImportError> {
        self.with(at, |file| {
            let mut file = BufReader::with_capacity(1 << 16, file.take(LONGEST));
            Ok(read(&mut file))
        })?
    }

    fn with<T>(
        &mut self,
        at: usize,
        read: impl FnOnce(&mut dyn Read) -> io::Result<T>,
    ) -> Result<T, ImportError> {
        let path = self.path.clone();
        let failed = |why| ImportError::of_reading(why, &path);
        match &mut self.from {
            From::Plain(file) => {
                file.rewind().map_err(failed)?;
                file.progress.0.read.store(0, Ordering::Relaxed);
                read(file).map_err(failed)
            }
            From::Spent => Err(failed(io::ErrorKind::UnexpectedEof.into())),
            From::Archive(archive) => {
                let broken = |why: String| ImportError::Archive {
                    why,
                    path: path.clone(),
                };
                let locked = archive.by_index_raw(at).is_ok_and(|file| file.encrypted());
                if locked {
                    return Err(ImportError::Locked { path: path.clone() });
                }
                let mut file = archive.by_index(at).map_err(|e| broken(e.to_string()))?;
                let most = SMALL.max(file.compressed_size().saturating_mul(GROWTH));
                if file.size() > most {
                    let why = format!("it would grow to {} MB", file.size() / 1_000_000);
                    return Err(broken(why));
                }
                // A file that is larger than its archive says ends in an error: nothing is cut unsaid.
                read(&mut file).map_err(failed)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::write::SimpleFileOptions;

    fn zipped(name: &str, bytes: &[u8]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn a_file_and_the_file_in_an_archive_read_the_same() {
        let plain = Files::of_bytes(b"date,pain\n".to_vec());
        let packed = Files::of_bytes(zipped("../../etc/x.csv", b"date,pain\n"));
        for files in [plain, packed] {
            let mut files = files.unwrap();
            assert_eq!(files.names().len(), 1);
            assert_eq!(files.bytes(0).unwrap(), b"date,pain\n");
            assert_eq!(files.head(0).unwrap(), b"date,pain\n");
        }
    }

    #[test]
    fn text_in_utf_16_is_read_as_any_other() {
        let text = "{\"format\": \"unkink-journal\"}";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [[&b"\xff\xfe"[..], &little].concat(), little] {
            let mut files = Files::of_bytes(bytes).unwrap();
            assert_eq!(files.head(0).unwrap(), text.as_bytes());
            assert_eq!(files.bytes(0).unwrap(), text.as_bytes());
        }
    }

    #[test]
    fn an_archive_with_a_password_says_what_to_do() {
        let mut archive = zipped("a.csv", b"date,pain\n2026-10-01,4\n");
        for (mark, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
            let header = archive.windows(4).position(|four| four == mark).unwrap();
            archive[header + flags] |= 1;
        }
        let error = Files::of_bytes(archive).unwrap().head(0).unwrap_err();
        assert!(
            error.to_string().contains("Unpack it with the password"),
            "{error}"
        );
    }

    #[test]
    fn an_archive_that_grows_beyond_reason_is_refused() {
        let bomb = zipped("a", &vec![0; 60_000_000]);
        assert!(bomb.len() < 200_000);
        let error = Files::of_bytes(bomb).unwrap().bytes(0).unwrap_err();
        assert!(error.to_string().contains("grow"), "{error}");
    }

    #[test]
    fn a_broken_archive_is_told_and_reading_can_be_stopped() {
        assert!(Files::of_bytes(b"PK\x03\x04 nothing".to_vec()).is_err());
        let progress = Progress::default();
        let source = Box::new(Cursor::new(vec![b'a'; 100]));
        let mut files = Files::new(source, 100, Path::new(""), &progress).unwrap();
        files.bytes(0).unwrap();
        assert_eq!(progress.share(), Some(1.0));
        progress.stop();
        assert!(matches!(files.bytes(0), Err(ImportError::Stopped)));
    }

    #[test]
    fn only_files_are_opened() {
        let error = Files::open(Path::new("/dev/zero"), &Progress::default()).err();
        assert!(matches!(error, Some(ImportError::NoFile { .. })));
    }

    #[test]
    fn a_file_that_is_larger_than_its_archive_says_is_refused_and_not_cut() {
        // With its size in its header, and with the mark that the size stands behind it.
        for flag in [0, 8] {
            let mut archive = zipped("a.csv", &vec![b'0'; SMALL as usize + 1_000]);
            for (mark, flags, size) in [(b"PK\x03\x04", 6, 22), (b"PK\x01\x02", 8, 24)] {
                let header = archive.windows(4).position(|four| four == mark).unwrap();
                archive[header + flags] |= flag;
                archive[header + size..header + size + 4].copy_from_slice(&10_u32.to_le_bytes());
            }
            let error = Files::of_bytes(archive).unwrap().bytes(0).unwrap_err();
            assert!(
                error.to_string().contains("larger than its declared"),
                "{error}"
            );
        }
    }
}
