package org.keju.kit.schedule;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * What runs the {@code @Scheduled} jobs of a service. Spring Boot would give all those that wait a while after each run one thread
 * among them, and a job with work for an hour would keep the others from what they do every second. Here each has its own; the
 * same job still never runs twice at once.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration")
@EnableScheduling
public class ScheduleAutoConfiguration {

    /** More than any service has jobs. They are virtual: one that waits costs next to nothing. */
    private static final int THREADS = 64;

    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setVirtualThreads(true);
        scheduler.setPoolSize(THREADS);
        scheduler.setThreadNamePrefix("job-");
        return scheduler;
    }
}
