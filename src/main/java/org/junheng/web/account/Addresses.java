package org.junheng.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a call comes from. */
final class Addresses {

    private Addresses() {}

    /** Of IPv6 the first half: one caller has as many addresses as it likes behind it. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        byte[] bytes = of(address).getAddress();
        return bytes.length == 4 ? of(address).getHostAddress() : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
    }

    /**
     * Whether nobody between caller and service can read along: TLS, or the same machine. A call with a proxy's headers came
     * from elsewhere, unless the proxy is believed and its headers have become the caller's address already.
     */
    static boolean isPrivate(HttpServletRequest request, boolean behindProxy) {
        if (request.isSecure()) {
            return true;
        }
        boolean passedOn = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        return (behindProxy || !passedOn) && of(request.getRemoteAddr()).isLoopbackAddress();
    }

    private static InetAddress of(String address) {
        try {
            // an address, never a name: nothing is looked up
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
