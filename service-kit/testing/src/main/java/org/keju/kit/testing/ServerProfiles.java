package org.keju.kit.testing;

import org.springframework.test.context.ActiveProfilesResolver;

/** A service runs with the profiles that fit the servers its tests run on. */
final class ServerProfiles implements ActiveProfilesResolver {

    @Override
    public String[] resolve(Class<?> testClass) {
        return ServerKind.chosen().profiles().toArray(String[]::new);
    }
}
