//! A file of XML with a bound on each of its elements, since the parser keeps the one that it reads whole.

use std::io::{self, BufRead, Read};

/// Bytes of an element: the longest of a person's file have some thousands.
pub const LONGEST: usize = 16 << 20;
/// How the first element begins.
const ROOT: &[u8] = b"<HealthData";

/// Reads on to behind the name of the first element. What stands before it, the DTD, would swallow the file where one of
/// its declarations is not closed.
pub fn skip_dtd(file: &mut impl BufRead) -> io::Result<()> {
    let mut seen = 0;
    loop {
        let block = file.fill_buf()?;
        let read = block.len();
        let end = block.iter().position(|byte| {
            // Its first sign comes again nowhere in it.
            let goes_on = *byte == ROOT[seen];
            seen = if goes_on {
                seen + 1
            } else {
                usize::from(*byte == ROOT[0])
            };
            seen == ROOT.len()
        });
        file.consume(end.map_or(read, |end| end + 1));
        if end.is_some() || read == 0 {
            return Ok(());
        }
    }
}

/// A file that is read element by element; one longer than [`LONGEST`] is an error of the kind `FileTooLarge`.
pub struct Elements<R> {
    file: R,
    /// Bytes of the element that is being read.
    read: usize,
}

impl<R> Elements<R> {
    /// A file at its beginning.
    pub fn new(file: R) -> Self {
        Self { file, read: 0 }
    }

    /// The next element begins.
    pub fn begin(&mut self) {
        self.read = 0;
    }
}

impl<R: BufRead> Read for Elements<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Elements<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.read > LONGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.file.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.read += amount;
        self.file.consume(amount);
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use quick_xml::events::Event;
    use quick_xml::{Error, Reader};

    use super::*;

    /// Reads to the end, or to what is in the way of it.
    fn read(text: &str) -> Result<(), Error> {
        let mut reader = Reader::from_reader(Elements::new(BufReader::new(text.as_bytes())));
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            reader.get_mut().begin();
            if matches!(reader.read_event_into(&mut buffer)?, Event::Eof) {
                return Ok(());
            }
        }
    }

    #[test]
    fn an_element_without_an_end_is_not_kept_whole() {
        let long = "a".repeat(LONGEST + LONGEST / 4);
        for begin in ["<Record name=\"", "<!-- ", "<Record>", "<"] {
            let error = read(&format!("<All>{begin}{long}")).unwrap_err();
            let is_long = |why: &io::Error| why.kind() == io::ErrorKind::FileTooLarge;
            assert!(matches!(&error, Error::Io(why) if is_long(why)), "{error}");
        }
        // Many, none of them long.
        let most = format!("<Record name=\"{}\"/>", "a".repeat(LONGEST / 2)).repeat(3);
        read(&format!("<All>{most}</All>")).unwrap();
    }
}
