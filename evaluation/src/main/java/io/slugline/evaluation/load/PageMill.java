package io.slugline.evaluation.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Makes a web archive of made-up pages: {@code PageMill FILE.warc.gz PAGES}. */
public final class PageMill {
    private static final int SUCCESS = 200;

    private PageMill() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int pages = Integer.parseInt(arguments[1]);
        try (WarcWriter writer = new WarcWriter(
                Files.newByteChannel(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE),
                WarcCompression.GZIP)) {
            for (int number = 0; number < pages; number++) {
                writer.write(capture(NewsMill.page(number)));
            }
        }
        System.out.println(pages + " pages in " + file);
    }

    private static WarcResponse capture(NewsMill page) throws IOException {
        HttpResponse http = new HttpResponse.Builder(SUCCESS, "OK")
                .body(MediaType.HTML_UTF8, page.html().getBytes(StandardCharsets.UTF_8))
                .build();
        return new WarcResponse.Builder(page.url()).date(page.at()).body(http).build();
    }
}
