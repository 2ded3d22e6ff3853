package io.slugline.endtoend.access;

import io.slugline.endtoend.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a broker shows its clients, signed by itself.
 *
 * @param keyStore for the broker: the key too, under {@link #PASSWORD}
 * @param pem for the clients: whom to trust
 */
record BrokerCertificate(Path keyStore, Path pem) {
    static final String PASSWORD = "broker-store-password";

    private static final String KEYTOOL =
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString();

    static BrokerCertificate make(Path folder) {
        BrokerCertificate certificate = new BrokerCertificate(folder.resolve("broker.p12"), folder.resolve("ca.crt"));
        String store = certificate.keyStore.toString();
        keytool(store, "-genkeypair -keyalg EC -validity 2 -dname CN=localhost -ext san=dns:localhost,ip:127.0.0.1");
        keytool(store, "-exportcert -rfc -file " + certificate.pem);
        return certificate;
    }

    private static void keytool(String store, String command) {
        List<String> words = new ArrayList<>(List.of(KEYTOOL));
        words.addAll(List.of(command.split(" ")));
        words.addAll(List.of("-alias", "broker", "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", store));
        Programs.run(words.toArray(String[]::new));
    }
}
