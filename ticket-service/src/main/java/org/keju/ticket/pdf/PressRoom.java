package org.keju.ticket.pdf;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.keju.ticket.application.TicketPrinter;

/**
 * Prints so many documents at once and no more: printing is work for the processor, so more than there are cores gain nothing.
 * Who finds no place waits a little and is then asked to come back, so that a rush at the opening of the ticket window cannot
 * exhaust the service.
 */
public final class PressRoom {

    private final Press press = new Press();
    private final Semaphore places;
    private final Duration patience;

    /** A room with places for so many documents at once, for which nobody waits longer than given. */
    public PressRoom(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    byte[] print(String title, Press.Pages pages) {
        takePlace();
        try {
            return press.print(title, pages);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TicketPrinter.PrinterBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TicketPrinter.PrinterBusy();
        }
    }
}
