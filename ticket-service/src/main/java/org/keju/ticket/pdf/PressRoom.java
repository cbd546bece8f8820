package org.keju.ticket.pdf;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.keju.ticket.application.TicketPrinter;

/**
 * A fixed number of presses. Printing is work for the processor, so more presses than cores gain nothing, and each keeps its
 * own fonts in memory, because PDFBox does not say that they may be shared between threads. Who finds all presses busy waits
 * a little and is then asked to come back, so that a rush at the opening of the ticket window cannot exhaust the service.
 */
public final class PressRoom {

    private final BlockingQueue<Press> idle = new LinkedBlockingQueue<>();
    private final Duration patience;

    /** A room with so many presses, for which nobody waits longer than given. */
    public PressRoom(int presses, Duration patience) {
        this.patience = patience;
        for (int i = 0; i < presses; i++) {
            idle.add(new Press());
        }
    }

    byte[] print(String title, Press.Pages pages) {
        Press press = takePress();
        try {
            return press.print(title, pages);
        } finally {
            idle.add(press);
        }
    }

    private Press takePress() {
        try {
            Press press = idle.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (press == null) {
                throw new TicketPrinter.PrinterBusy();
            }
            return press;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TicketPrinter.PrinterBusy();
        }
    }
}
