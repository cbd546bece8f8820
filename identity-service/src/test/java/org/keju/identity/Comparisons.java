package org.keju.identity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.keju.identity.application.PasswordHashing;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets something happen at the moment after a password has been compared or hashed, which may have waited for seconds. */
final class Comparisons implements BeanPostProcessor {

    private static final Runnable NOTHING = () -> {};
    private static final Set<String> SLOW = Set.of("matches", "hash");

    private final AtomicReference<Runnable> afterTheNext = new AtomicReference<>(NOTHING);

    void afterTheNext(Runnable happening) {
        afterTheNext.set(happening);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordHashing hashing ? watched(hashing) : bean;
    }

    private Object watched(PasswordHashing hashing) {
        return Proxy.newProxyInstance(
                PasswordHashing.class.getClassLoader(),
                new Class<?>[] {PasswordHashing.class},
                (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(hashing, arguments);
                        if (SLOW.contains(method.getName())) {
                            afterTheNext.getAndSet(NOTHING).run();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
