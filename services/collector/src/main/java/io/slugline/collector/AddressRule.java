package io.slugline.collector;

import java.net.URI;
import java.util.Optional;

/** Says which addresses may be fetched. */
interface AddressRule {
    /** Why an address may not be fetched; none when it may. */
    Optional<Fetched.Refused> obstacle(URI address);
}
