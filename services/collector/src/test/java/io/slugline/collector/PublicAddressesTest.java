package io.slugline.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    private final AddressRule rule = new PublicAddresses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/admin",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://198.19.0.1/",
                "http://[64:ff9b::a00:1]/",
                "http://[2002:a00:1::]/"
            })
    void ourOwnNetworkIsNotAsked(String address) {
        assertEquals(Optional.of(Fetched.Refused.forGood("a private address")), rule.obstacle(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://8.8.8.8/",
                "http://8.8.8.8:22/",
                "http://user:word@8.8.8.8/",
                "mailto:a@b"
            })
    void onlyThePlainWebIsAsked(String address) {
        assertTrue(rule.obstacle(URI.create(address)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://8.8.8.8/", "https://[2001:4860:4860::8888]/", "https://8.8.8.8:443/"})
    void aPublicAddressMayBeAsked(String address) {
        assertEquals(Optional.empty(), rule.obstacle(URI.create(address)));
    }
}
