package diptych.ingest;

/** The formats that are read, with the media type a report shows. */
enum Format {
  HTML("text/html"),
  TEXT("text/plain"),
  MARKDOWN("text/markdown"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  DOC("application/msword"),
  ODT("application/vnd.oasis.opendocument.text"),
  RTF("application/rtf"),
  EPUB("application/epub+zip"),
  NEWSML("application/vnd.iptc.g2.newsitem+xml"),
  NITF("application/nitf+xml"),
  FEED("application/rss+xml"),
  JSON("application/json"),
  MAIL("message/rfc822"),
  PICTURE("image/*"),
  ZIP("application/zip");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }
}
