package org.keju.ticket.pdf;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.keju.ticket.application.TicketPrinter;
import org.keju.ticket.domain.AdmissionTicket;

/**
 * A fixed number of presses. Printing is work for the processor, so more presses than cores gain nothing, and each keeps its
 * own fonts in memory, because PDFBox does not say that they may be shared between threads. Who finds all presses busy waits
 * a little and is then asked to come back, so that a rush at the opening of the ticket window cannot exhaust the service.
 */
public final class PdfTicketPrinter implements TicketPrinter {

    private final BlockingQueue<TicketPress> idle = new LinkedBlockingQueue<>();
    private final Duration patience;

    /** A printer with so many presses, on which nobody waits longer than given. */
    public PdfTicketPrinter(int presses, Duration patience) {
        this.patience = patience;
        for (int i = 0; i < presses; i++) {
            idle.add(new TicketPress());
        }
    }

    @Override
    public byte[] print(AdmissionTicket ticket, byte[] photo, String seal) {
        TicketPress press = takePress();
        try {
            return press.print(ticket, photo, seal);
        } finally {
            idle.add(press);
        }
    }

    private TicketPress takePress() {
        try {
            TicketPress press = idle.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (press == null) {
                throw new PrinterBusy();
            }
            return press;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrinterBusy();
        }
    }
}
